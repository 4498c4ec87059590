/** What a page carries for whom. */
import type { APIResponse } from '@playwright/test';
import { writeFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isReady } from '../log-in';
import { expect, KEY, PROPERTY, test } from '../wordpress';

/** Differs at each request with or without the plugin. */
const withoutNonces = ( html: string ) => html.replace( /"nonce":"\w+"/g, '' );

const headersOf = ( response: APIResponse ) =>
	Object.keys( response.headers() ).filter( ( name ) => ! [ 'date', 'content-length' ].includes( name ) );

test( 'two visitors who are not logged in get the same bytes, and no cookie', async ( {
	playwright,
	site,
	connect,
} ) => {
	await connect( {}, KEY );
	const visitors = await Promise.all(
		[
			{ 'user-agent': 'A phone', 'accept-language': 'de', referer: 'https://example.org/' },
			{ 'user-agent': 'A desktop', 'accept-language': 'ar', cookie: 'twk_uuid=1; wp-settings-time-1=1' },
		].map( ( extraHTTPHeaders ) => playwright.request.newContext( { baseURL: site.url, extraHTTPHeaders } ) )
	);
	for ( const address of [ '/', '/about/', '/glazing-at-home/', '/category/workshop/', '/?s=mug', '/nowhere/' ] ) {
		const [ one, two ] = await Promise.all( visitors.map( ( visitor ) => visitor.get( address ) ) );
		expect( await one!.text() ).toBe( await two!.text() );
		expect( await one!.text() ).toContain( 'tawk-integration-config' );
		expect( one!.headers()[ 'set-cookie' ] ).toBeUndefined();
	}
} );

test( 'the plugin adds no header', async ( { request, site, connect } ) => {
	await connect();
	const on = headersOf( await request.get( '/' ) );
	await site.wp( 'plugin', 'deactivate', 'tawk-integration' );
	const off = headersOf( await request.get( '/' ) );
	await site.wp( 'plugin', 'activate', 'tawk-integration' );
	expect( on ).toEqual( off );
} );

test( 'switched off, the page is as if the plugin were not there', async ( { request, site, connect } ) => {
	await connect( { enabled: false } );
	const on = withoutNonces( await ( await request.get( '/about/' ) ).text() );
	await site.wp( 'plugin', 'deactivate', 'tawk-integration' );
	const off = withoutNonces( await ( await request.get( '/about/' ) ).text() );
	await site.wp( 'plugin', 'activate', 'tawk-integration' );
	expect( on ).toBe( off );
} );

test( 'who logs out is not named any more', async ( { page, connect, logInAs, context } ) => {
	const config = () => page.locator( '#tawk-integration-config' ).textContent();
	await connect( {}, KEY );
	await logInAs( 'subscriber' );
	await page.goto( '/' );
	expect( await config() ).toContain( 'user@example.com' );
	await context.clearCookies();
	await page.goto( '/' );
	expect( await config() ).not.toContain( 'user@example.com' );
} );

test( 'page caches are asked not to keep a page that names somebody or depends on who it is, and only that', async ( {
	page,
	site,
	connect,
	logInAs,
} ) => {
	const folder = join( site.dir, 'wp-content', 'mu-plugins' );
	const plugin = join( folder, 'says-what-is-kept.php' );
	const other = join( folder, 'filters-what-is-told.php' );
	await mkdir( folder, { recursive: true } );
	await writeFile(
		plugin,
		`<?php add_action( 'wp_footer', static fn() => print( defined( 'DONOTCACHEPAGE' ) ? '<i id="not-kept"></i>' : '<i id="kept"></i>' ), 99 );`
	);
	try {
		await connect();
		await page.goto( '/' );
		await expect( page.locator( '#kept' ) ).toBeAttached();
		await logInAs( 'subscriber' );
		await page.goto( '/' );
		await expect( page.locator( '#not-kept' ) ).toBeAttached();

		const visitor = { identify: false };
		await connect( { visitor } );
		await page.goto( '/' );
		await expect( page.locator( '#kept' ) ).toBeAttached();

		const staff = { type: 'role', operator: 'is', value: [ 'administrator' ] };
		const rule = { id: 'staff', name: '', enabled: true, conditions: [ staff ], action: 'hide', widget: '' };
		await connect( { visitor, visibility: { default: 'show', rules: [ rule ] } } );
		await page.goto( '/' );
		await expect( page.locator( '#not-kept' ) ).toBeAttached();

		await connect( { visitor: { delivery: 'fetch' } } );
		await page.goto( '/' );
		await expect( page.locator( '#not-kept' ), 'It carries the cookie of one person.' ).toBeAttached();
		await page.goto( '/' );
		await expect( page.locator( '#kept' ) ).toBeAttached();

		await connect( { visitor } );
		await writeFile( other, "<?php add_filter( 'tawk_integration_config', static fn( $config ) => $config );" );
		await page.goto( '/' );
		await expect( page.locator( '#not-kept' ), 'Others may name the user.' ).toBeAttached();
	} finally {
		await rm( plugin );
		await rm( other, { force: true } );
	}
} );

for ( const [ what, address ] of [
	[ 'the feed', '/feed/' ],
	[ 'an embed', '/glazing-at-home/embed/' ],
	[ 'the log-in screen', '/wp-login.php' ],
	[ 'a REST answer', '/wp-json/wp/v2/posts' ],
	[ 'the sitemap', '/wp-sitemap.xml' ],
	[ 'Elementor’s editor', '/?elementor-preview=1' ],
	[ 'Divi’s editor', '/?et_fb=1' ],
] as const ) {
	test( `${ what } carries no chat`, async ( { request, connect } ) => {
		await connect();
		const response = await request.get( address );
		expect( response.status() ).toBe( 200 );
		expect( await response.text() ).not.toContain( 'tawk-integration-' );
	} );
}

test( 'previews carry no chat', async ( { page, site, connect, logInAs } ) => {
	await connect();
	await logInAs( 'admin' );
	const id = await site.wp( 'post', 'create', '--post_title=Draft', '--post_status=draft', '--porcelain' );
	await page.goto( `/?p=${ id }&preview=true` );
	await expect( page.locator( '#tawk-integration-config' ) ).toHaveCount( 0 );
} );

for ( const role of [ 'subscriber', 'contributor', 'author', 'editor' ] as const ) {
	test( `a ${ role } finds no settings screen and learns nothing of the key`, async ( {
		page,
		connect,
		logInAs,
		expected,
	} ) => {
		expected.push( /403/ );
		await connect( {}, KEY );
		await logInAs( role );
		await page.goto( '/wp-admin/profile.php' );
		await isReady( page );
		await expect( page.getByRole( 'link', { name: 'Tawk.to chat' } ) ).toHaveCount( 0 );
		const response = await page.goto( '/wp-admin/options-general.php?page=tawk-integration' );
		expect( response?.status() ).toBe( 403 );
		for ( const address of [ '/', '/wp-admin/profile.php' ] ) {
			await page.goto( address );
			expect( await page.content() ).not.toContain( KEY.slice( 0, 8 ) );
		}
	} );
}

test( 'an author cannot put a configuration of their own into a page', async ( { page, site, simulator, connect } ) => {
	await connect( { loading: { strategy: 'immediate' } } );
	const config = JSON.stringify( {
		revision: 1,
		embed_url: `${ simulator.url }/evil`,
		property_id: PROPERTY,
		widget_id: 'default',
		loading: { strategy: 'immediate' },
	} );
	const content = `<pre id="tawk-integration-config">${ config }</pre><a id="$_Tawk">x</a><a id="Tawk_API">y</a>`;
	const id = await site.wp(
		...[ 'post', 'create', '--porcelain', '--user=author', '--post_status=publish' ],
		...[ '--post_title=Clobbered', `--post_content=${ content }` ]
	);
	await page.goto( `/?p=${ id }` );
	await expect( page.locator( 'pre#tawk-integration-config' ) ).toBeAttached();
	await page.waitForFunction( () => window.Tawk_API?.onLoaded === true );
	expect( simulator.state.requests.filter( ( { path } ) => path.startsWith( '/evil' ) ) ).toEqual( [] );
	await site.wp( 'post', 'delete', id, '--force' );
} );
