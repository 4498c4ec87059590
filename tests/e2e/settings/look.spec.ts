/** The tab "Look": what is copied from it. */
import { expect, PROPERTY, test } from '../wordpress';
import { axe, expectToFit, openScreen, tabTo } from './screen';

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

test( 'the Help tab says what a shortcode takes, fits a phone and is accessible', async ( { page, connect } ) => {
	await page.emulateMedia( { reducedMotion: 'reduce' } );
	await connect( { widgets: [ { id: 'sales', name: 'Sales', property_id: PROPERTY, widget_id: '1hsales22' } ] } );
	await openScreen( page, '#look' );
	await page.getByRole( 'button', { name: 'Help', exact: true } ).click();
	const help = page.locator( '#contextual-help-wrap' );
	await expect( help.getByRole( 'row', { name: /^when_offline/ } ) ).toContainText( 'One of keep, link, hide.' );
	await expect( help.getByRole( 'row', { name: /^widget/ } ) ).toContainText( 'sales (Sales)' );
	expect( await axe( page, '#contextual-help-wrap' ) ).toEqual( [] );
	await page.setViewportSize( { width: 375, height: 740 } );
	await expectToFit( page );
	await help.getByRole( 'link', { name: 'Links and elements' } ).click();
	await expect( help.getByRole( 'row', { name: /^toggle / } ) ).toBeVisible();
} );
