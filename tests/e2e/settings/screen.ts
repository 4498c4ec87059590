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
