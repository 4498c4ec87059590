/** Fetch delivery on the server's side: the visitor route over HTTP, the cookie, pages behind a cache. */
import type { APIRequestContext, BrowserContext, Page } from '@playwright/test';
import { expect, KEY, PROPERTY, test } from '../wordpress';

const NAME = 'tawk_integration_user';
const ROUTE = '/wp-json/tawk-integration/v1/visitor';

const asked = [ { key: 'address', source: 'user.email' } ];

/** Rules and rows that ask about the user. */
const settings = {
	visitor: { delivery: 'fetch', attributes: asked },
	visibility: {
		rules: [
			{
				id: 'a',
				action: 'hide',
				conditions: [
					{ type: 'role', operator: 'is', value: [ 'author' ] },
					{ type: 'device', operator: 'is', value: [ 'phone' ] },
				],
			},
		],
	},
};

/** What a browser sends from a page of the site. */
const own = ( url: string ): Record< string, string > => ( {
	'X-Tawk-Integration': '1',
	Origin: url,
	'Sec-Fetch-Site': 'same-origin',
} );

const cookies = async ( context: BrowserContext ): Promise< string > =>
	( await context.cookies() ).map( ( { name, value } ) => `${ name }=${ value }` ).join( '; ' );

const marker = async ( context: BrowserContext ) => ( await context.cookies() ).find( ( { name } ) => name === NAME );

/** Asks from a page, as our script does. */
const ask = ( page: Page ): Promise< { status: number; text: string } > =>
	page.evaluate( async ( route ) => {
		const response = await fetch( route, { method: 'POST', headers: { 'X-Tawk-Integration': '1' } } );
		return { status: response.status, text: await response.text() };
	}, ROUTE );

test.describe( 'the visitor route', () => {
	test( 'tells a script of the site who is logged in, and no cache keeps it', async ( {
		request,
		context,
		site,
		connect,
		logInAs,
	} ) => {
		await connect( settings, KEY );
		await logInAs( 'subscriber' );
		for ( const query of [ '', '?_envelope=1' ] ) {
			const response = await request.post( ROUTE + query, {
				headers: { ...own( site.url ), Cookie: await cookies( context ) },
			} );
			expect( response.status() ).toBe( 200 );
			expect( await response.text() ).toContain( 'user@example.com' );
			const headers = response.headersArray().map( ( { name, value } ) => `${ name.toLowerCase() }: ${ value }` );
			expect( headers ).toContain( 'cache-control: no-store, private' );
			expect( headers.filter( ( line ) => /^(access-control-|x-wp-nonce)/.test( line ) ) ).toEqual( [] );
		}
	} );

	test( 'refuses everybody else, and lets no origin read so much as a refusal', async ( {
		request,
		context,
		browser,
		site,
		connect,
		logInAs,
	} ) => {
		await connect( settings, KEY );
		await logInAs( 'subscriber' );
		const good = await cookies( context );
		const loggedOut = await staleCookies( await browser.newContext( { baseURL: site.url } ) );

		const { hostname, port } = new URL( site.url );
		const from = ( origin: string ) => ( { Origin: origin, 'Sec-Fetch-Site': '' } );
		const refused: [
			string,
			number,
			Record< string, string >,
			{ method?: string; query?: string; cookie?: string }?,
		][] = [
			[ 'another origin', 403, from( 'https://evil.example' ) ],
			[ 'a sibling host', 403, from( `http://sibling.${ hostname }:${ port }` ) ],
			[ 'another port', 403, from( `http://${ hostname }:${ Number( port ) + 1 }` ) ],
			[ 'another scheme', 403, from( `https://${ hostname }:${ port }` ) ],
			[ 'a sandboxed frame', 403, from( 'null' ) ],
			[ 'neither origin nor Sec-Fetch-Site', 403, from( '' ) ],
			[ 'a sibling host by Sec-Fetch-Site', 403, { 'Sec-Fetch-Site': 'same-site' } ],
			[ 'another site by Sec-Fetch-Site', 403, { 'Sec-Fetch-Site': 'cross-site' } ],
			[ 'no header of ours', 403, { 'X-Tawk-Integration': '' } ],
			[ 'a GET', 404, {}, { method: 'GET' } ],
			[ 'a GET that calls itself a POST', 403, {}, { method: 'GET', query: '?_method=POST' } ],
			[ 'a GET by JSONP', 403, {}, { method: 'GET', query: '?_method=POST&_jsonp=x' } ],
			[ 'a PUT that calls itself a POST', 403, { 'X-HTTP-Method-Override': 'POST' }, { method: 'PUT' } ],
			[ 'the route in capital letters', 403, from( 'https://evil.example' ), { query: '?x' } ],
			[ 'nobody', 401, {}, { cookie: '' } ],
			[ 'a login that is over', 401, {}, { cookie: loggedOut } ],
			[
				'a cookie that somebody made',
				401,
				{},
				{ cookie: good.replace( /(wordpress_logged_in_[^;]+)\w/, '$1x' ) },
			],
			[ 'a nonce that is none', 403, { 'X-WP-Nonce': 'abc' } ],
			[
				'what a browser asks before it asks from elsewhere',
				200,
				from( 'https://evil.example' ),
				{ method: 'OPTIONS' },
			],
		];
		for ( const [ name, status, differs, { method = 'POST', query = '', cookie = good } = {} ] of refused ) {
			const route = name.includes( 'capital' ) ? ROUTE.toUpperCase().replace( '/WP-JSON', '/wp-json' ) : ROUTE;
			const headers = Object.fromEntries(
				Object.entries( { ...own( site.url ), Cookie: cookie, ...differs } ).filter( ( [ , value ] ) => value )
			);
			const response = await request.fetch( route + query, { method, headers } );
			expect.soft( response.status(), name ).toBe( status );
			expect.soft( await response.text(), name ).not.toContain( 'user@example.com' );
			const sent = response.headers();
			expect.soft( sent[ 'cache-control' ], name ).toBe( 'no-store, private' );
			expect
				.soft(
					Object.keys( sent ).filter( ( header ) => header.startsWith( 'access-control-' ) ),
					name
				)
				.toEqual( [] );
		}
	} );

	test( 'is asked by a browser without more ado', async ( { page, connect, logInAs } ) => {
		await connect( settings, KEY );
		await page.goto( '/' );
		expect( ( await ask( page ) ).status ).toBe( 401 );
		await logInAs( 'subscriber' );
		const told = JSON.parse( ( await ask( page ) ).text ) as { properties: Record< string, { visitor: object } > };
		expect( told.properties[ PROPERTY ]?.visitor ).toMatchObject( { email: 'user@example.com' } );
	} );
	test.use( { expected: [ /status of 401/ ] } );
} );

/** Cookies of a login that has ended, as somebody might have kept them. */
async function staleCookies( context: BrowserContext ): Promise< string > {
	const page = await context.newPage();
	await signIn( page );
	const kept = await cookies( context );
	await signOut( page );
	await context.close();
	return kept;
}

async function signIn( page: Page, remember = false ): Promise< void > {
	await page.goto( '/wp-login.php' );
	await page.request.post( '/wp-login.php', {
		form: { log: 'subscriber', pwd: 'password', ...( remember && { rememberme: 'forever' } ) },
	} );
}

async function signOut( page: Page ): Promise< void > {
	// WordPress asks whether one really wants to, with a link that does it.
	const html = await ( await page.request.get( '/wp-login.php?action=logout' ) ).text();
	const link = /href="([^"]+action=logout[^"]+)"/.exec( html )?.[ 1 ] ?? '';
	await page.goto( link.replace( /&(amp|#038);/g, '&' ) );
	await expect( page ).toHaveURL( /loggedout/ );
}

test.describe( 'the cookie', () => {
	test( 'comes with a login, lasts as long, and goes with it', async ( { page, context, connect } ) => {
		await connect( settings );
		await signIn( page );
		const first = await marker( context );
		expect( first ).toMatchObject( { httpOnly: false, sameSite: 'Lax', path: '/', expires: -1 } );
		expect( first?.value ).toMatch( /^[0-9a-f]{16}$/ );

		await signOut( page );
		expect( await marker( context ) ).toBeUndefined();

		await signIn( page, true );
		const second = await marker( context );
		expect( second?.value ).not.toBe( first?.value );
		const login = ( await context.cookies() ).find( ( { name } ) => name.startsWith( 'wordpress_logged_in_' ) );
		expect( second?.expires ).toBe( login?.expires );
	} );

	test( 'is set again where it is missing or of another login', async ( { page, context, connect } ) => {
		await connect( settings );
		await signIn( page );
		const value = ( await marker( context ) )?.value;
		for ( const other of [ undefined, '0123456789abcdef' ] ) {
			await context.clearCookies( { name: NAME } );
			if ( other ) {
				await context.addCookies( [ { name: NAME, value: other, url: page.url() } ] );
			}
			await page.goto( '/' );
			expect( ( await marker( context ) )?.value ).toBe( value );
		}
		const [ response ] = await Promise.all( [ page.waitForResponse( /\/$/ ), page.goto( '/' ) ] );
		expect( await response.headerValue( 'set-cookie' ) ).toBeNull();
	} );

	test( 'is not there for visitors, nor where pages name the user themselves', async ( {
		page,
		context,
		connect,
	} ) => {
		await connect( settings );
		await page.goto( '/' );
		expect( await marker( context ) ).toBeUndefined();

		await connect( { ...settings, visitor: { delivery: 'inline' } } );
		await signIn( page );
		await page.goto( '/' );
		expect( await marker( context ) ).toBeUndefined();
	} );
} );

test( 'behind a cache that ignores cookies, everyone gets the same page and only their own answer', async ( {
	browser,
	site,
	connect,
} ) => {
	await connect( settings, KEY );
	const kept = new Map< string, string >();
	const people = await Promise.all(
		[ '', 'subscriber', 'author' ].map( async ( login ) => {
			const context = await browser.newContext( { baseURL: site.url } );
			const page = await context.newPage();
			if ( login ) {
				await page.goto( '/wp-login.php' );
				await page.request.post( '/wp-login.php', { form: { log: login, pwd: 'password' } } );
			}
			const fresh = await ours( context.request );
			await cacheIn( page, kept );
			return { page, fresh };
		} )
	);
	expect( new Set( people.map( ( { fresh } ) => fresh ) ).size, 'What is ours is the same for everyone.' ).toBe( 1 );

	const answers: string[][] = [ [], [], [] ];
	for ( const who of [ 2, 0, 1, 2, 1, 0, 1, 2, 0, 0, 2, 1 ] ) {
		const { page } = people[ who ]!;
		await page.goto( '/' );
		const { status, text } = await ask( page );
		expect( status ).toBe( who ? 200 : 401 );
		answers[ who ]?.push( text );
	}
	expect( kept.size ).toBe( 1 );
	expect( answers.map( ( all ) => new Set( all ).size ) ).toEqual( [ 1, 1, 1 ] );
	expect( answers.map( ( [ text = '' ] ) => /[\w.]+@[\w.]+/.exec( text )?.[ 0 ] ) ).toEqual( [
		undefined,
		'user@example.com',
		expect.not.stringMatching( /^user@/ ),
	] );
	await Promise.all( people.map( ( { page } ) => page.context().close() ) );
} );
test.use( { expected: [ /status of 401/ ] } );

/** What the plugin prints on the home page. */
async function ours( request: APIRequestContext ): Promise< string > {
	const html = await ( await request.get( '/' ) ).text();
	const found = html.match( /<script[^>]+id="tawk-integration-[^>]*>[^<]*<\/script>/g ) ?? [];
	expect( found.length ).toBeGreaterThan( 1 );
	return found.join( '\n' );
}

/** Answers pages as a cache does that looks at the address alone. */
async function cacheIn( page: Page, kept: Map< string, string > ): Promise< void > {
	await page.route( '**/*', async ( route ) => {
		if ( route.request().resourceType() !== 'document' ) {
			await route.fallback();
			return;
		}
		const url = route.request().url();
		const body = kept.get( url ) ?? ( await ( await route.fetch() ).text() );
		kept.set( url, body );
		await route.fulfill( { body, contentType: 'text/html; charset=UTF-8' } );
	} );
}
