/** The tab "Look": what is copied from it. */
import { expect, test } from '../wordpress';
import { openScreen, tabTo } from './screen';

test.beforeEach( ( { logInAs } ) => logInAs( 'admin' ) );

const LINK = '#tawk-maximize';

test( 'a shortcode is copied, and the button says so', async ( { page, context, connect } ) => {
	await context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	await connect();
	await openScreen( page, '#look' );
	await page.getByRole( 'button', { name: /^Copy \[tawk_chat / } ).click();
	await expect( page.getByRole( 'button', { name: /^Copied ✓ \[tawk_chat / } ) ).toBeFocused();
	expect( await page.evaluate( () => navigator.clipboard.readText() ) ).toMatch( /^\[tawk_chat height="\w+"\]$/ );
} );

test( 'copying works by keyboard, and where the browser offers no clipboard', async ( { page, context, connect } ) => {
	await connect();
	await page.addInitScript( () =>
		Object.defineProperty( Navigator.prototype, 'clipboard', { value: undefined, configurable: true } )
	);
	await openScreen( page, '#look' );
	const button = page.getByRole( 'button', { name: new RegExp( `^Cop.*${ LINK }` ) } );
	await tabTo( page, button );
	await page.keyboard.press( 'Enter' );
	await expect( button ).toHaveText( /^Copied ✓/ );
	await expect( button ).toBeFocused();

	await context.grantPermissions( [ 'clipboard-read' ] );
	const other = await context.newPage();
	await other.goto( '/' );
	expect( await other.evaluate( () => navigator.clipboard.readText() ) ).toBe( LINK );
} );
