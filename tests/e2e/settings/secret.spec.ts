/** The Secure Mode key: written, never read. */
import { expect, KEY, test } from '../wordpress';
import { openScreen, snackbar } from './screen';

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
