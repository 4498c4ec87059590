import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, SETTINGS_SCREEN } from '../wordpress';

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

/** Asserts that nothing has to be scrolled sideways. */
export async function expectToFit( page: Page ): Promise< void > {
	const { content, window } = await page.evaluate( () => ( {
		content: document.documentElement.scrollWidth,
		window: document.documentElement.clientWidth,
	} ) );
	expect( content ).toBeLessThanOrEqual( window );
}

/** What axe finds in a part of the page; WordPress's own menus are not ours. */
export async function axe( page: Page, part = '#tawk-integration-settings' ): Promise< string[] > {
	const { violations } = await new AxeBuilder( { page } ).include( part ).analyze();
	return violations.map( ( { id, nodes } ) => `${ id }: ${ nodes.map( ( { html } ) => html ).join( ' ' ) }` );
}

/** Presses Tab until the focus is there: versions of WordPress differ in whether a tab's panel is a stop. */
export async function tabTo( page: Page, target: Locator ): Promise< void > {
	await expect( async () => {
		await page.keyboard.press( 'Tab' );
		await expect( target ).toBeFocused( { timeout: 100 } );
	} ).toPass( { intervals: [ 10 ] } );
}
