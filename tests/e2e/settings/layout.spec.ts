/** Ways into the screen, and how it fits: links, keyboard, phones, readers. */
import { expect, SETTINGS_SCREEN, test } from '../wordpress';
import { axe, expectToFit, openScreen, saveButton, snackbar, tabTo } from './screen';

const TABS = [
	[ '#connect', 'Connect' ],
	[ '#visibility', 'Who sees it' ],
	[ '#visitor', 'What agents see' ],
	[ '#automations', 'Automations' ],
	[ '#look', 'Look' ],
	[ '#loading', 'Loading & privacy' ],
] as const;

test.beforeEach( ( { logInAs } ) => logInAs( 'admin' ) );

for ( const [ hash, name ] of TABS ) {
	test( `${ hash } opens “${ name }”, which fits a phone and is accessible`, async ( { page, connect } ) => {
		await page.emulateMedia( { reducedMotion: 'reduce' } );
		await connect();
		await openScreen( page, hash );
		await expect( page.getByRole( 'tab', { name } ) ).toHaveAttribute( 'aria-selected', 'true' );
		expect( await axe( page ) ).toEqual( [] );
		await page.setViewportSize( { width: 375, height: 740 } );
		await expectToFit( page );
		await expect( page.getByRole( 'tab', { name } ) ).toBeInViewport( { ratio: 0.9 } );
		await page.reload();
		// Scrolling stops at whole pixels.
		await expect( page.getByRole( 'tab', { name } ) ).toBeInViewport( { ratio: 0.9 } );
		expect( await axe( page ) ).toEqual( [] );
	} );
}

test( 'an unknown hash opens the first tab', async ( { page, connect } ) => {
	await connect();
	await openScreen( page, '#nonsense' );
	await expect( page.getByRole( 'tab', { name: 'Connect' } ) ).toHaveAttribute( 'aria-selected', 'true' );
} );

test( 'the address follows the tab without growing the history, and a link within the page leads there', async ( {
	page,
	connect,
} ) => {
	await connect();
	await openScreen( page );
	const before = await page.evaluate( () => window.history.length );
	await page.getByRole( 'tab', { name: 'What agents see' } ).click();
	await expect( page ).toHaveURL( /#visitor$/ );
	expect( await page.evaluate( () => window.history.length ) ).toBe( before );
	await page.goto( `${ SETTINGS_SCREEN }#loading` );
	await expect( page.getByRole( 'tab', { name: 'Loading & privacy' } ) ).toHaveAttribute( 'aria-selected', 'true' );
} );

test( 'tabs, choices and saving work by keyboard alone', async ( { page, connect } ) => {
	await connect();
	await openScreen( page );
	await page.getByRole( 'tab', { name: 'Connect' } ).focus();
	await page.keyboard.press( 'ArrowRight' );
	await page.keyboard.press( 'ArrowRight' );
	await page.keyboard.press( 'ArrowRight' );
	await page.keyboard.press( 'ArrowRight' );
	await page.keyboard.press( 'ArrowRight' );
	await expect( page.getByRole( 'radio', { name: /When the page is idle/ } ) ).toBeVisible();
	await tabTo( page, page.getByRole( 'radio', { name: /When the page is idle/ } ) );
	await page.keyboard.press( 'ArrowDown' );
	await expect( page.getByRole( 'radio', { name: /At the first scroll/ } ) ).toBeChecked();
	await tabTo( page, saveButton( page ) );
	await page.keyboard.press( 'Enter' );
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
} );

test( 'first run, errors and dialog are accessible', async ( { page, connect, expected } ) => {
	expected.push( /400 \(Bad Request\)/ );
	await page.emulateMedia( { reducedMotion: 'reduce' } );
	await page.goto( SETTINGS_SCREEN );
	await page.getByLabel( 'Paste your code from tawk.to' ).fill( 'nothing' );
	expect( await axe( page ) ).toEqual( [] );

	await connect( {}, '0123456789abcdef0123456789abcdef01234567' );
	await page.reload();
	await page.getByRole( 'tab', { name: 'Loading & privacy' } ).click();
	await page.getByRole( 'radio', { name: 'After some seconds.' } ).check();
	await page.getByLabel( 'Seconds to wait' ).fill( '500' );
	await saveButton( page ).click();
	await expect( page.getByLabel( 'Seconds to wait' ) ).toBeFocused();
	expect( await axe( page ) ).toEqual( [] );

	await page.getByRole( 'tab', { name: 'What agents see' } ).click();
	await page.getByRole( 'button', { name: 'Remove the key' } ).click();
	await expect( page.getByRole( 'dialog' ) ).toBeVisible();
	expect( await axe( page, '[role=dialog]' ) ).toEqual( [] );
} );
