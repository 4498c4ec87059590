import type { Locator, Page } from '@playwright/test';
import { expect, PROPERTY, SETTINGS_SCREEN } from '../wordpress';

/** Opens the screen of a connected site, and waits for its verdict. */
export async function openScreen( page: Page, hash = '' ): Promise< void > {
	await page.goto( `${ SETTINGS_SCREEN }${ hash }` );
	await expect( headline( page ) ).not.toHaveText( /Looking at your home page/ );
}

/** The sentence that answers "is it working?". */
export const headline = ( page: Page ): Locator => page.locator( '#tawk-integration-status' );

export const saveButton = ( page: Page ): Locator => page.getByRole( 'button', { name: 'Save', exact: true } );

/** What appears in passing at the bottom; the same words are read out in a place of their own. */
export const snackbar = ( page: Page, text: string | RegExp ): Locator =>
	page.locator( '.components-snackbar' ).filter( { hasText: text } );

/** The Widget Code as the tawk.to dashboard gives it. */
export const widgetCode = ( widget = 'default' ): string => `<!--Start of Tawk.to Script-->
<script type="text/javascript">
var Tawk_API=Tawk_API||{}, Tawk_LoadStart=new Date();
(function(){
var s1=document.createElement("script"),s0=document.getElementsByTagName("script")[0];
s1.async=true;
s1.src='https://embed.tawk.to/${ PROPERTY }/${ widget }';
s1.charset='UTF-8';
s1.setAttribute('crossorigin','*');
s0.parentNode.insertBefore(s1,s0);
})();
</script>
<!--End of Tawk.to Script-->`;

/** Asserts that nothing has to be scrolled sideways. */
export async function expectToFit( page: Page ): Promise< void > {
	const { content, window } = await page.evaluate( () => ( {
		content: document.documentElement.scrollWidth,
		window: document.documentElement.clientWidth,
	} ) );
	expect( content ).toBeLessThanOrEqual( window );
}
