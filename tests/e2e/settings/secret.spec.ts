/** The Secure Mode key: written, never read. */
import { askedFor, expect, KEY, PROPERTY, test } from '../wordpress';
import { axe, openScreen, snackbar } from './screen';

const OTHER_KEY = 'ABCDEFGHIJabcdefghij0123456789ABCDEFGHIJ';

test.beforeEach( ( { logInAs } ) => logInAs( 'admin' ) );

test( 'a key is set, replaced and removed', async ( { page, connect } ) => {
	await connect();
	await openScreen( page, '#visitor' );
	const field = page.getByLabel( 'JavaScript API key' );
	await expect( field ).toHaveAttribute( 'type', 'password' );
	await expect( field ).toHaveAttribute( 'autocomplete', 'off' );
	await field.fill( KEY );
	await field.press( 'Enter' );
	await expect( page.getByText( 'Key set, ends in …4567, stored here, encrypted ✓' ) ).toBeVisible();
	await expect( field ).toHaveCount( 0 );

	await page.getByRole( 'button', { name: 'Replace the key' } ).click();
	await expect( field ).toBeFocused();
	await expect( field ).toHaveValue( '' );
	await field.fill( OTHER_KEY );
	await page.getByRole( 'button', { name: 'Save the key' } ).click();
	await expect( page.getByText( 'ends in …GHIJ' ) ).toBeVisible();

	await page.getByRole( 'button', { name: 'Remove the key' } ).click();
	await page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Keep it' } ).click();
	await expect( page.getByRole( 'button', { name: 'Remove the key' } ) ).toBeFocused();
	await page.getByRole( 'button', { name: 'Remove the key' } ).click();
	await page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Remove' } ).click();
	await expect( snackbar( page, 'Key removed.' ) ).toBeVisible();
	await expect( field ).toBeFocused();
} );

test( 'a key of 39 characters is refused beside the field and not sent', async ( { page, connect } ) => {
	await connect();
	await openScreen( page, '#visitor' );
	const sent: string[] = [];
	page.on( 'request', ( request ) => request.method() === 'POST' && sent.push( request.url() ) );
	const field = page.getByLabel( 'JavaScript API key' );
	await field.fill( KEY.slice( 1 ) );
	await page.getByRole( 'button', { name: 'Save the key' } ).click();
	await expect( field ).toHaveAccessibleDescription( /exactly 40 letters and digits; this one has 39 characters/ );
	await expect( field ).toBeFocused();
	await expect( field ).toHaveValue( KEY.slice( 1 ) );
	expect( sent.filter( ( url ) => url.includes( 'secret' ) ) ).toEqual( [] );
} );

test( 'what is typed survives a failed request and another tab', async ( { page, connect, expected } ) => {
	expected.push( /500 \(Internal Server Error\)/ );
	await connect();
	await openScreen( page, '#visitor' );
	await page.route( /tawk-integration(\/|%2F)v1(\/|%2F)secret/, ( route ) =>
		route.fulfill( { status: 500, body: 'no' } )
	);
	const field = page.getByLabel( 'JavaScript API key' );
	await field.fill( KEY );
	await page.getByRole( 'button', { name: 'Save the key' } ).click();
	await expect( field ).toHaveAccessibleDescription( /WordPress gave no usable answer/ );
	await page.getByRole( 'tab', { name: 'Connect' } ).click();
	await page.getByRole( 'tab', { name: 'What agents see' } ).click();
	await expect( field ).toHaveValue( KEY );
} );

test( 'the key of a former property is listed and can go', async ( { page, connect, site } ) => {
	await connect( {}, KEY );
	await site.wp(
		'option',
		'patch',
		'update',
		'tawk_integration_settings',
		'property_id',
		'64b7a1c2d3e4f5a6b7c8d9e0'
	);
	await openScreen( page, '#visitor' );
	await expect( page.getByRole( 'heading', { name: 'Keys of other properties' } ) ).toBeVisible();
	await page.getByRole( 'button', { name: 'Remove', exact: true } ).click();
	await page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Remove' } ).click();
	await expect( page.getByRole( 'heading', { name: 'Keys of other properties' } ) ).toHaveCount( 0 );
} );

test( 'no answer to the screen holds the key or eight characters of it', async ( { page, connect } ) => {
	const key = 'vK8sQ2mZ7xWp4LdR9tYc1NbH6gJf3EoU5aXiTzqB';
	await connect( {}, key );
	const answers: Promise< string >[] = [];
	page.on( 'response', ( response ) => answers.push( response.text().catch( () => '' ) ) );
	await openScreen( page, '#visitor' );
	await expect( page.getByText( 'ends in …TzqB' ) ).toBeVisible();
	const parts = Array.from( { length: key.length - 7 }, ( _, at ) => key.slice( at, at + 8 ) );
	const texts = await Promise.all( answers );
	expect( texts.some( ( text ) => text.includes( 'tawkIntegrationSettings' ) ) ).toBe( true );
	expect( parts.filter( ( part ) => texts.some( ( text ) => text.includes( part ) ) ) ).toEqual( [] );
} );

const SECOND = '6a2f0d9b1c3e5d7f90246801';
const further = { id: 'de', name: 'Deutsch', property_id: SECOND, widget_id: 'default' };

for ( const method of [ 'visitor', 'login' ] ) {
	test( `a key is proven by tawk.to itself with ${ method }, and nothing of the visit stays`, async ( {
		page,
		connect,
		simulator,
	} ) => {
		await connect( { visitor: { method } }, KEY );
		await openScreen( page, '#visitor' );
		const check = page.getByRole( 'button', { name: 'Check the key' } );
		await expect( check ).toHaveAccessibleDescription( /you appear there as a visitor/ );
		expect( askedFor( simulator ) ).toEqual( [] );
		await page.evaluate( () => localStorage.setItem( 'twk_before', 'mine' ) );
		await check.click();
		await expect( page.getByText( 'It works: tawk.to takes the signature.' ).first() ).toBeVisible();
		await expect( check ).toBeFocused();
		await expect( page.locator( 'iframe' ) ).toHaveCount( 0 );
		expect(
			await page.evaluate( () => Object.keys( localStorage ).filter( ( name ) => /twk|tawk/i.test( name ) ) )
		).toEqual( [ 'twk_before' ] );
		expect( simulator.state.violations ).toEqual( [] );
	} );
}

test( 'a key that tawk.to refuses is told, and so is one that is missing', async ( { page, connect } ) => {
	await connect( {}, OTHER_KEY );
	await openScreen( page, '#visitor' );
	await page.getByRole( 'button', { name: 'Check the key' } ).click();
	await expect( page.getByText( 'tawk.to refuses the signature. The key belongs' ).first() ).toBeVisible();
	expect( await axe( page, '.tawk-integration-key' ) ).toEqual( [] );

	await page.getByRole( 'button', { name: 'Remove the key' } ).click();
	await page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Remove' } ).click();
	await page.getByRole( 'button', { name: 'Check whether a key is needed' } ).click();
	await expect( page.getByText( 'Secure Mode is probably on there: enter the key.' ).first() ).toBeVisible();
} );

test( 'a script that is blocked is told from one that tawk.to does not have', async ( { page, connect, expected } ) => {
	expected.push( /ERR_BLOCKED_BY_CLIENT/, /404 \(Not Found\)/, /Refused to execute script/ );
	await connect( { widget_id: 'nosuchwidget' }, KEY );
	await openScreen( page, '#visitor' );
	await page.getByRole( 'button', { name: 'Check the key' } ).click();
	await expect( page.getByText( /could not be reached\. tawk\.to says/ ).first() ).toBeVisible();
	await page.route( `**/${ PROPERTY }/nosuchwidget`, ( route ) => route.abort( 'blockedbyclient' ) );
	await page.getByRole( 'button', { name: 'Check the key' } ).click();
	await expect( page.getByText( /could not be reached\. Your browser/ ).first() ).toBeVisible();
} );

test( 'each property has a key of its own, and says so where one is missing', async ( { page, connect } ) => {
	await connect( { widgets: [ further ] }, KEY );
	await openScreen( page, '#visitor' );
	const second = page.getByRole( 'region', { name: 'Key for “Deutsch”' } );
	await expect( second ).toContainText( 'name and e-mail address are not sent to this one' );
	await second.getByRole( 'button', { name: 'Enter the key' } ).click();
	const field = second.getByLabel( 'JavaScript API key' );
	await expect( field ).toBeFocused();
	await field.fill( OTHER_KEY );
	await field.press( 'Enter' );
	await expect( second ).toContainText( 'Key set, ends in …GHIJ' );
	await expect( page.getByRole( 'region', { name: 'Key for the main widget' } ) ).toContainText( 'ends in …4567' );
	await expect( page.getByRole( 'heading', { name: 'Keys of other properties' } ) ).toHaveCount( 0 );
} );
