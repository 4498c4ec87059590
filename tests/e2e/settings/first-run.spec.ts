/** The screen before it knows a widget. */
import { askedFor, expect, PROPERTY, SETTINGS_SCREEN, storedSettings, test, widgetCode } from '../wordpress';
import { expectToFit, headline, snackbar } from './screen';

const FIELD = 'Paste your code from tawk.to';

/** What is stored once the chat is on. */
const turnedOn = ( widget = 'default', identify = true ) => ( {
	property_id: PROPERTY,
	widget_id: widget,
	enabled: true,
	visitor: { identify },
} );

test.beforeEach( async ( { logInAs, page } ) => {
	await logInAs( 'admin' );
	await page.goto( SETTINGS_SCREEN );
} );

test( 'the cursor waits in the one field; paste and one click, and visitors get the chat', async ( { page, site } ) => {
	const field = page.getByLabel( FIELD );
	await expect( field ).toBeFocused();
	await expect( page.getByRole( 'tab' ) ).toHaveCount( 0 );

	await field.fill( widgetCode() );
	await expect( page.getByText( 'Found your widget ✓' ) ).toBeVisible();
	await page.getByRole( 'button', { name: 'Turn on the chat' } ).click();

	await expect( headline( page ) ).toHaveText( /Visitors get the chat on 127\.0\.0\.1/ );
	await expect( headline( page ) ).toBeFocused();
	await expect( snackbar( page, 'Saved. Visitors see it on their next page.' ) ).toBeVisible();
	await expect( page.getByRole( 'tab' ) ).toHaveText( [
		'Connect',
		'Who sees it',
		'What agents see',
		'Automations',
		'Look',
		'Loading & privacy',
	] );
	expect( await storedSettings( site ) ).toMatchObject( turnedOn() );
} );

test( 'the owner may keep agents from seeing who is logged in, before anything is turned on', async ( {
	page,
	site,
} ) => {
	await page.getByLabel( FIELD ).fill( widgetCode() );
	await page.getByLabel( 'Tell agents who is logged in' ).uncheck();
	await page.getByRole( 'button', { name: 'Turn on the chat' } ).click();
	await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
	expect( await storedSettings( site ) ).toMatchObject( turnedOn( 'default', false ) );
} );

test( 'what is no widget is refused with words that help, and the field keeps it', async ( { page } ) => {
	const field = page.getByLabel( FIELD );
	for ( const [ text, sentence ] of [
		[ 'https://dashboard.tawk.to/#/dashboard', 'This is the dashboard’s address. We need the Widget Code.' ],
		[ PROPERTY, 'This is only half of it: the widget id is missing.' ],
		[ `https://embed.tawk.to/${ PROPERTY.slice( 1 ) }/default`, 'here there are 23 characters' ],
		[ 'Hello', 'There is no tawk.to widget in this.' ],
	] as const ) {
		await field.fill( text );
		await expect( page.getByText( sentence ) ).toBeVisible();
		await expect( field ).toHaveValue( text );
		await expect( field ).toHaveAttribute( 'aria-invalid', 'true' );
		await expect( page.getByRole( 'button', { name: 'Turn on the chat' } ) ).toHaveCount( 0 );
	}
} );

test( 'of several widgets in one paste the owner chooses', async ( { page, site } ) => {
	await page.getByLabel( FIELD ).fill( widgetCode() + widgetCode( '1hsales22' ) );
	await page.getByRole( 'button', { name: '5f1e…3579 / 1hsales22' } ).click();
	await page.getByRole( 'button', { name: 'Turn on the chat' } ).click();
	await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
	expect( await storedSettings( site ) ).toMatchObject( turnedOn( '1hsales22' ) );
} );

test( 'a paste of five megabytes with a script in it neither hangs nor runs, and its widget is found', async ( {
	page,
} ) => {
	const field = page.getByLabel( FIELD );
	await field.evaluate( ( element, code ) => {
		const clipboard = new DataTransfer();
		clipboard.setData(
			'text',
			`${ '<img src=x onerror="window.ran = true"><script>window.ran = true</script>'.repeat( 70_000 ) }${ code }`
		);
		element.dispatchEvent(
			new ClipboardEvent( 'paste', { clipboardData: clipboard, bubbles: true, cancelable: true } )
		);
	}, widgetCode() );
	await expect( page.getByText( 'Found your widget ✓' ) ).toBeVisible();
	expect( ( await field.inputValue() ).length ).toBeLessThan( 50_000 );
	expect( await page.evaluate( () => 'ran' in window ) ).toBe( false );
} );

test( 'nothing is asked of tawk.to', async ( { page, simulator } ) => {
	await page.getByLabel( FIELD ).fill( widgetCode() );
	await page.getByRole( 'button', { name: 'Turn on the chat' } ).click();
	await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
	expect( askedFor( simulator ) ).toEqual( [] );
} );

test( 'a failed save says why, and the paste stands', async ( { page, expected } ) => {
	expected.push( /500 \(Internal Server Error\)/ );
	await page.route( /wp\/v2\/settings|wp%2Fv2%2Fsettings/, ( route ) =>
		route.fulfill( { status: 500, body: 'no' } )
	);
	await page.getByLabel( FIELD ).fill( widgetCode() );
	await page.getByRole( 'button', { name: 'Turn on the chat' } ).click();
	await expect(
		page.locator( '.components-notice' ).filter( { hasText: 'WordPress gave no usable answer' } )
	).toBeVisible();
	await expect( page.getByLabel( FIELD ) ).toHaveValue( widgetCode() );
} );

test( 'by keyboard alone, from the field to the answer', async ( { page } ) => {
	await expect( page.getByLabel( FIELD ) ).toBeFocused();
	await page.keyboard.insertText( widgetCode() );
	const button = page.getByRole( 'button', { name: 'Turn on the chat' } );
	await page.keyboard.press( 'Tab' );
	await expect( page.getByRole( 'link', { name: /Open tawk\.to/ } ) ).toBeFocused();
	await page.keyboard.press( 'Tab' );
	await expect( page.getByLabel( 'Tell agents who is logged in' ) ).toBeFocused();
	await page.keyboard.press( 'Tab' );
	await expect( button ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
} );

test( 'right after it, staff is left out with one click, and that is taken back with another', async ( {
	page,
	site,
} ) => {
	await page.getByLabel( FIELD ).fill( widgetCode() );
	await page.getByRole( 'button', { name: 'Turn on the chat' } ).click();
	const chip = page.getByRole( 'button', { name: 'Not for staff' } );
	await expect( chip ).toHaveAttribute( 'aria-pressed', 'false' );
	await chip.click();
	await expect( chip ).toHaveAttribute( 'aria-pressed', 'true' );
	const staff = { action: 'hide', conditions: [ { type: 'role', value: [ 'administrator', 'editor' ] } ] };
	expect( await storedSettings( site ) ).toMatchObject( { visibility: { rules: [ staff ] } } );
	await snackbar( page, 'You belong to the staff' ).getByRole( 'button', { name: 'Undo' } ).click();
	await expect( chip ).toHaveAttribute( 'aria-pressed', 'false' );
	expect( await storedSettings( site ) ).toMatchObject( { visibility: { rules: [] } } );
} );

test( 'it fits a phone', async ( { page } ) => {
	await page.setViewportSize( { width: 375, height: 740 } );
	await page.getByLabel( FIELD ).fill( widgetCode() );
	await expectToFit( page );
} );
