import { expect, type BrowserContext, type Page } from '@playwright/test';

declare global {
	interface Window {
		jQuery?: ( ready: () => void ) => void;
	}
}

/** Logs a browser in by the form, as a person does. Everybody's password on the test sites is the same. */
export async function logIn( page: Page, url: string, login: string ): Promise< void > {
	await page.goto( `${ url }/wp-login.php` );
	const name = page.getByLabel( 'Username or Email Address' );
	// WordPress moves the focus there a moment after the page is ready: what is typed elsewhere by then lands in it.
	await expect( name ).toBeFocused();
	await name.fill( login );
	await page.getByLabel( 'Password', { exact: true } ).fill( 'password' );
	await page.getByRole( 'button', { name: 'Log In' } ).click();
	await page.waitForURL( /wp-admin/ );
	await isReady( page );
}

/** Logs a browser in without a page, where the form is not what is judged. */
export async function logInAtOnce( context: BrowserContext, url: string, login: string ): Promise< void > {
	const form = { log: login, pwd: 'password' };
	const response = await context.request.post( `${ url }/wp-login.php`, { form, maxRedirects: 0 } );
	expect( response.status() ).toBe( 302 );
}

/**
 * Waits until WordPress's own scripts have prepared a screen of wp-admin, at jQuery's "ready": that comes later than the
 * load event. Before it their buttons do nothing, and its profile complains of a missing form when one leaves it.
 */
export const isReady = ( page: Page ): Promise< void > =>
	page.evaluate( () => new Promise< void >( ( done ) => ( window.jQuery ? window.jQuery( done ) : done() ) ) );
