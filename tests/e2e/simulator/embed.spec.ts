/** What embed.tawk.to answers, before any browser draws anything. Contract, section 1. */
import { expect, OPEN, SECURE, test } from './host';

test.beforeEach( ( { simulator } ) => simulator.reset() );

test( 'the embed URL answers a script to every origin', async ( { request, simulator } ) => {
	const answer = await request.get( `${ simulator.url }/${ SECURE }/default` );
	expect( answer.status() ).toBe( 200 );
	expect( answer.headers() ).toMatchObject( {
		'content-type': expect.stringContaining( 'javascript' ),
		'access-control-allow-origin': '*',
	} );
} );

for ( const [ what, path, status ] of [
	[ 'a property in upper case', `/${ SECURE.toUpperCase() }/default`, 200 ],
	[ 'the second widget', `/${ SECURE }/1hsales22`, 200 ],
	[ 'the second property', `/${ OPEN }/default`, 200 ],
	[ 'an unknown widget', `/${ SECURE }/nobody`, 404 ],
	[ 'an unknown property', '/000000000000000000000000/default', 404 ],
	[ 'two empty ids', '//', 400 ],
	[ 'an empty widget', `/${ SECURE }/`, 400 ],
	[ 'an empty property', '//default', 400 ],
] as const ) {
	test( `${ what } is answered ${ status }`, async ( { request, simulator } ) => {
		const answer = await request.get( simulator.url + path );
		expect( answer.status() ).toBe( status );
		expect( answer.headers()[ 'access-control-allow-origin' ] ).toBe( '*' );
	} );
}

test( 'robots are refused, browsers without a head are not', async ( { request, simulator } ) => {
	const statusFor = async ( agent: string ): Promise< number > =>
		(
			await request.get( `${ simulator.url }/${ SECURE }/default`, { headers: { 'user-agent': agent } } )
		).status();
	expect( await statusFor( 'Mozilla/5.0 (compatible; Googlebot/2.1)' ) ).toBe( 403 );
	expect( await statusFor( 'Mozilla/5.0 HeadlessChrome/156.0 Safari/537.36' ) ).toBe( 200 );
} );

test( 'a page of another origin may fetch the loader without credentials', async ( { page, simulator } ) => {
	// Another origin, and yet on this machine: browsers ask before a page of the internet may reach it.
	await page.goto( `${ simulator.url.replace( '127.0.0.1', 'localhost' ) }/demo?snippet=none` );
	const statusOf = ( path: string ): Promise< number > =>
		page.evaluate(
			async ( address ) => ( await fetch( address, { mode: 'cors', credentials: 'omit' } ) ).status,
			simulator.url + path
		);
	expect( await statusOf( `/${ SECURE }/default` ) ).toBe( 200 );
	expect( await statusOf( `/${ SECURE }/nobody` ) ).toBe( 404 );
} );

test( 'the loader names the account, guards itself and fetches the app', async ( { host } ) => {
	await host.open();
	const globals = await host.page.evaluate( () =>
		[ '$_Tawk_AccountKey', '$_Tawk_WidgetId', '$_Tawk_Unstable' ].map( ( name ) => Reflect.get( window, name ) )
	);
	expect( globals ).toEqual( [ SECURE, 'default', false ] );
	const paths = host.simulator.state.requests.map( ( { path } ) => path );
	expect( paths.filter( ( path ) => path.startsWith( '/_s/v4/app/' ) ) ).toHaveLength( 1 );
	expect( host.violations ).toEqual( [] );
} );

test( 'a second embed script does nothing but is noted', async ( { host } ) => {
	await host.open( { snippet: 'twice' } );
	await expect.poll( () => host.violations ).toEqual( [ 'loaded-twice' ] );
	expect( await host.heard( 'Load' ) ).toHaveLength( 1 );
	await expect( host.page.getByRole( 'button', { name: 'Open chat' } ) ).toHaveCount( 1 );
} );

test( 'an existing Tawk_API is kept, a missing one is noted', async ( { page, host } ) => {
	await page.goto( `${ host.simulator.url }/demo?snippet=none` );
	await page.addScriptTag( { url: `${ host.simulator.url }/${ SECURE }/default` } );
	await expect( page.getByRole( 'button', { name: 'Open chat' } ) ).toBeVisible();
	await expect.poll( () => host.violations ).toEqual( [ 'missing-api' ] );
} );

test( 'the direct chat link is a page with the chat', async ( { page, host } ) => {
	await page.goto( `${ host.simulator.url }/chat/${ SECURE }/default` );
	await host.write( 'Hello from the link' );
	expect( host.visitor.pages.at( -1 )?.kind ).toBe( 'popout' );
	const unknown = await page.request.get( `${ host.simulator.url }/chat/${ SECURE }/nobody` );
	expect( unknown.status() ).toBe( 404 );
} );

test( 'the log tells every request with its path, referer, cookies and status', async ( { host } ) => {
	await host.page.context().addCookies( [ { name: 'mine', value: '1', url: host.simulator.url } ] );
	await host.open();
	const { requests } = host.simulator.state;
	expect( requests.map( ( { kind } ) => kind ) ).toEqual( [ 'demo', 'loader', 'app', 'settings', 'socket' ] );
	expect( requests.map( ( { status } ) => status ) ).toEqual( [ 200, 200, 200, 200, 101 ] );
	expect( requests[ 0 ]?.cookies ).toContain( 'mine=1' );
	expect( requests[ 1 ] ).toMatchObject( {
		method: 'GET',
		path: `/${ SECURE }/default`,
		referer: expect.stringContaining( '/demo' ),
	} );
} );

test( 'nothing is asked where there is no snippet', async ( { host } ) => {
	await host.open( { snippet: 'none', loaded: false } );
	expect( host.simulator.state.requests.map( ( { kind } ) => kind ) ).toEqual( [ 'demo' ] );
} );
