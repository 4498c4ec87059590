/** The tab "Connect" of a connected site. */
import { askedFor, expect, PROPERTY, SETTINGS_SCREEN, storedSettings, test, widgetCode } from '../wordpress';
import { headline, openScreen, saveButton, snackbar } from './screen';

test.beforeEach( ( { logInAs } ) => logInAs( 'admin' ) );

test( 'another widget is pasted and saved', async ( { page, connect, site } ) => {
	await connect();
	await openScreen( page );
	await page.getByLabel( 'Use another widget' ).fill( widgetCode( '1hsales22' ) );
	await expect( page.getByText( 'Found the widget ✓ Save to use it.' ) ).toBeVisible();
	await expect( page.getByText( '1 unsaved change', { exact: true } ) ).toBeVisible();
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	await expect( page.getByLabel( 'Use another widget' ) ).toHaveValue( '' );
	expect( await storedSettings( site ) ).toMatchObject( { widget_id: '1hsales22' } );
} );

test( 'a paste that is taken back leaves nothing to save, and your widget is the saved one all along', async ( {
	page,
	connect,
} ) => {
	await connect();
	await openScreen( page );
	const field = page.getByLabel( 'Use another widget' );
	await field.fill( widgetCode( '1hsales22' ) );
	await expect( page.getByText( `${ PROPERTY }/default`, { exact: true } ) ).toBeVisible();
	await field.fill( '' );
	await expect( saveButton( page ) ).toHaveCount( 0 );
} );

test( 'the widget that is in use is recognised', async ( { page, connect } ) => {
	await connect();
	await openScreen( page );
	await page.getByLabel( 'Use another widget' ).fill( widgetCode() );
	await expect( page.getByText( 'This is the widget you already use ✓' ) ).toBeVisible();
	await expect( saveButton( page ) ).toHaveCount( 0 );
} );

test( 'ids by hand: both errors stand beside their fields, the focus goes to the first, nothing typed is lost', async ( {
	page,
	connect,
	expected,
} ) => {
	expected.push( /400 \(Bad Request\)/ );
	await connect();
	await openScreen( page );
	await page.getByRole( 'button', { name: 'Enter ids by hand' } ).click();
	const property = page.getByLabel( 'Property id' );
	const widget = page.getByLabel( 'Widget id' );
	await property.fill( '"><script>alert(1)</script>' );
	await widget.fill( '../evil' );
	await page.getByRole( 'tab', { name: 'Loading & privacy' } ).click();
	await saveButton( page ).click();

	await expect( page.getByRole( 'tab', { name: 'Connect' } ) ).toHaveAttribute( 'aria-selected', 'true' );
	await expect( property ).toBeFocused();
	await expect( property ).toHaveAccessibleDescription( /exactly 24 characters/ );
	await expect( widget ).toHaveAccessibleDescription( /1 to 50 letters and digits/ );
	await expect( property ).toHaveValue( '"><script>alert(1)</script>' );
	await expect( page.getByRole( 'region', { name: 'Unsaved changes' } ) ).toContainText(
		'Nothing was saved: 2 entries need your attention (Connect).'
	);

	await property.fill( PROPERTY );
	await expect( property ).not.toHaveAccessibleDescription( /exactly 24 characters/ );
} );

test( 'one id without the other is refused beside the missing one', async ( { page, connect, expected } ) => {
	expected.push( /400 \(Bad Request\)/ );
	await connect();
	await openScreen( page );
	await page.getByRole( 'button', { name: 'Enter ids by hand' } ).click();
	await page.getByLabel( 'Widget id' ).fill( '' );
	await saveButton( page ).click();
	await expect( page.getByLabel( 'Widget id' ) ).toBeFocused();
	await expect( page.getByLabel( 'Widget id' ) ).toHaveAccessibleDescription( /belong together/ );
} );

test( 'the whole code pasted into an id field fills both', async ( { page, connect } ) => {
	await connect();
	await openScreen( page );
	await page.getByRole( 'button', { name: 'Enter ids by hand' } ).click();
	await page.getByLabel( 'Property id' ).fill( widgetCode( '1hsales22' ) );
	await expect( page.getByLabel( 'Property id' ) ).toHaveValue( PROPERTY );
	await expect( page.getByLabel( 'Widget id' ) ).toHaveValue( '1hsales22' );
} );

test.describe( 'the connection test', () => {
	const TEST = 'Test the connection to tawk.to';

	test( 'works, runs nothing, and sends no cookie', async ( { page, connect, simulator } ) => {
		await connect();
		await openScreen( page );
		expect( askedFor( simulator ) ).toEqual( [] );
		const asked = page.waitForRequest( `${ simulator.url }/${ PROPERTY }/default` );
		await page.getByRole( 'button', { name: TEST } ).click();
		expect( await ( await asked ).headerValue( 'cookie' ) ).toBeNull();
		await expect( page.getByText( 'It works: tawk.to knows this widget' ).last() ).toBeVisible();
		expect( await page.evaluate( () => 'Tawk_API' in window ) ).toBe( false );
	} );

	test( 'says that there is no such widget, and so does the status, with the way out', async ( {
		page,
		connect,
		expected,
	} ) => {
		expected.push( /404 \(Not Found\)/ );
		await connect( { widget_id: 'nosuchwidget' } );
		await openScreen( page );
		await page.getByRole( 'button', { name: TEST } ).click();
		await expect( headline( page ) ).toHaveText( /this widget does not exist \(404\)/ );
		await page.getByRole( 'button', { name: 'Paste again' } ).click();
		await expect( page.getByLabel( 'Use another widget' ) ).toBeFocused();
	} );

	test( 'says that a security policy forbids it, and gives the lines to add', async ( {
		page,
		connect,
		expected,
	} ) => {
		expected.push( /Content Security Policy|violates the following/ );
		await connect();
		await page.route( `**${ SETTINGS_SCREEN }`, async ( route ) => {
			const response = await route.fetch();
			await route.fulfill( {
				response,
				headers: { ...response.headers(), 'content-security-policy': "connect-src 'self'" },
			} );
		} );
		await openScreen( page );
		await page.getByRole( 'button', { name: TEST } ).click();
		await expect( headline( page ) ).toHaveText( /security policy \(CSP\) blocks tawk\.to/ );
		await page.getByRole( 'button', { name: 'Copy the lines to add' } ).click();
		await expect( page.getByRole( 'dialog' ).getByLabel( 'Lines to add' ) ).toHaveValue(
			/script-src https:\/\/\*\.tawk\.to/
		);
	} );

	test( 'says that the browser could not get there, and leaves the status alone', async ( {
		page,
		connect,
		simulator,
		expected,
	} ) => {
		expected.push( /ERR_BLOCKED_BY_CLIENT/ );
		await connect();
		await page.route( `${ simulator.url }/**`, ( route ) => route.abort( 'blockedbyclient' ) );
		await openScreen( page );
		await page.getByRole( 'button', { name: TEST } ).click();
		await expect( page.getByText( 'Your browser could not reach tawk.to: ad blocker' ).last() ).toBeVisible();
		await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
	} );

	test( 'says that tawk.to did not answer within 8 seconds', async ( { page, connect, simulator } ) => {
		await connect();
		simulator.addFault( { kind: 'hang' } );
		await openScreen( page );
		await page.evaluate( () => {
			// Of the eight seconds nobody has to wait for all.
			const { timeout } = AbortSignal;
			AbortSignal.timeout = ( time ) => timeout.call( AbortSignal, time === 8000 ? 500 : time );
		} );
		await page.getByRole( 'button', { name: TEST } ).click();
		await expect( page.getByText( 'tawk.to did not answer within 8 seconds.' ).last() ).toBeVisible( {
			timeout: 5000,
		} );
	} );

	test( 'says that tawk.to is in trouble', async ( { page, connect, simulator, expected } ) => {
		expected.push( /500 \(Internal Server Error\)/ );
		await connect();
		simulator.addFault( { kind: 'status', status: 500 } );
		await openScreen( page );
		await page.getByRole( 'button', { name: TEST } ).click();
		await expect( page.getByText( 'tawk.to answered with an error.' ).last() ).toBeVisible();
	} );
} );
