/** The answer to "is it working?". */
import type { Page } from '@playwright/test';
import { expect, PROPERTY, test } from '../wordpress';
import { headline, openScreen, snackbar } from './screen';

test.beforeEach( ( { logInAs } ) => logInAs( 'admin' ) );

/** Lets the home page, as the screen gets it, be something else. */
async function homePageIs(
	page: Page,
	url: string,
	change: ( html: string, fresh: boolean ) => string
): Promise< void > {
	await page.route(
		( address ) => `${ address.origin }${ address.pathname }` === `${ url }/`,
		async ( route ) => {
			const response = await route.fetch();
			const fresh = route.request().url().includes( 'tawk-integration-check' );
			await route.fulfill( { response, body: change( await response.text(), fresh ) } );
		}
	);
}

test( 'the home page is asked without cookies', async ( { page, connect, site } ) => {
	await connect();
	const asked = page.waitForRequest( `${ site.url }/` );
	await openScreen( page );
	expect( ( await ( await asked ).allHeaders() ).cookie ).toBeUndefined();
	await expect( headline( page ) ).toHaveText( /Visitors get the chat on 127\.0\.0\.1:\d+/ );
} );

test( 'switched off: one click turns it on', async ( { page, connect } ) => {
	await connect( { enabled: false } );
	await openScreen( page );
	await expect( headline( page ) ).toHaveText( /^Switched off/ );
	await page.getByRole( 'button', { name: 'Turn on' } ).click();
	await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
	await expect( page.getByLabel( 'Show the chat on this site' ) ).toBeChecked();
} );

test( 'paused in this environment: one click shows it here too', async ( { page, connect, site } ) => {
	await connect( { privacy: { environments: [ 'production' ], delete_data: false } } );
	await openScreen( page );
	await expect( headline( page ) ).toHaveText( /^Paused here: this site is “local”/ );
	await page.getByRole( 'button', { name: 'Show it here too' } ).click();
	await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
	expect( await site.wp( 'option', 'pluck', 'tawk_integration_settings', 'privacy', '--format=json' ) ).toContain(
		'["production","local"]'
	);
} );

test( 'a cause’s button saves that alone and leaves other changes unsaved', async ( { page, connect, site } ) => {
	await connect( { enabled: false } );
	await openScreen( page, '#visitor' );
	await page.getByLabel( 'Tell agents who is logged in' ).uncheck();
	await page.getByRole( 'button', { name: 'Turn on' } ).click();
	await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
	await expect( page.getByText( '1 unsaved change', { exact: true } ) ).toBeVisible();
	expect(
		await site.wp( 'option', 'pluck', 'tawk_integration_settings', 'visitor', 'identify', '--format=json' )
	).toBe( 'true' );
} );

test( 'an old copy in a page cache is told from a removed script, and clearing helps', async ( {
	page,
	connect,
	site,
} ) => {
	await connect();
	let cached = true;
	await homePageIs( page, site.url, ( html, fresh ) =>
		cached && ! fresh ? '<!doctype html><title>Old</title>' : html
	);
	await openScreen( page );
	await expect( headline( page ) ).toHaveText( /old copy of your pages/ );
	cached = false;
	await page.getByRole( 'button', { name: 'Clear cache' } ).click();
	await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
	await expect( snackbar( page, 'Clear the cache of your host or CDN.' ) ).toBeVisible();
} );

test( 'a page made with older settings is an old copy', async ( { page, connect, site } ) => {
	await connect();
	await homePageIs( page, site.url, ( html ) => html.replace( /"revision":\d+/, '"revision":-1' ) );
	await openScreen( page );
	await expect( headline( page ) ).toHaveText( /old copy of your pages/ );
} );

test( 'switched off while a cache still hands out the chat: both are said', async ( { page, connect, site } ) => {
	await connect();
	const html = await ( await page.request.get( `${ site.url }/` ) ).text();
	await connect( { enabled: false } );
	await homePageIs( page, site.url, () => html );
	await openScreen( page );
	await expect( headline( page ) ).toHaveText( /^Switched off/ );
	await expect( page.getByText( 'Visitors still get an old copy' ) ).toBeVisible();
	await expect( page.getByRole( 'button', { name: 'Clear cache' } ) ).toBeVisible();
} );

test( 'a removed script', async ( { page, connect, site } ) => {
	await connect();
	await homePageIs( page, site.url, ( html ) =>
		html.replace( /<script[^>]*tawk-integration-loader-js[^>]*><\/script>/, '' )
	);
	await openScreen( page );
	await expect( headline( page ) ).toHaveText( /removes our script/ );
} );

test( 'a second tawk.to code', async ( { page, connect, site } ) => {
	await connect();
	await homePageIs( page, site.url, ( html ) =>
		html.replace( '</body>', `<script>s1.src='https://embed.tawk.to/${ PROPERTY }/default'</script></body>` )
	);
	await openScreen( page );
	await expect( headline( page ) ).toHaveText( /A second tawk\.to code/ );
} );

test( 'a security policy of the home page', async ( { page, connect, site } ) => {
	await connect();
	await homePageIs( page, site.url, ( html ) =>
		html.replace( '<head>', `<head><meta http-equiv="Content-Security-Policy" content="script-src 'self'">` )
	);
	await openScreen( page );
	await expect( headline( page ) ).toHaveText( /security policy \(CSP\) blocks/ );
} );

test( 'a home page that cannot be read', async ( { page, connect, site, expected } ) => {
	expected.push( /503 \(Service Unavailable\)/ );
	await connect();
	await page.route( `${ site.url }/`, ( route ) => route.fulfill( { status: 503, body: 'Maintenance' } ) );
	await openScreen( page );
	await expect( headline( page ) ).toHaveText( /^Could not check the home page/ );
	await page.unroute( `${ site.url }/` );
	await page.getByRole( 'button', { name: 'Check again' } ).click();
	await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
} );

test( 'a key that cannot be read any more is warned of', async ( { page, connect, site } ) => {
	await connect();
	await site.wp(
		'option',
		'update',
		'tawk_integration_secret',
		JSON.stringify( { [ PROPERTY ]: 'v1:AAAA' } ),
		'--format=json'
	);
	await openScreen( page );
	await expect( page.getByText( 'The Secure Mode key is set but cannot be read' ) ).toBeVisible();
} );
