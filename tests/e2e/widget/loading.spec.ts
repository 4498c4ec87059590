/** When tawk.to is asked for anything, and that it is asked only once. */
import type { Page } from '@playwright/test';
import { expectState } from '../visibility/story';
import { askedFor, expect, PROPERTY, test } from '../wordpress';

const widgetLoaded = ( page: Page ) => page.waitForFunction( () => window.Tawk_API?.onLoaded === true );

/** Holds the page's clock, so that nothing comes by waiting. It also takes navigation timing from WordPress's scripts. */
const freezeClock = ( page: Page, expected: RegExp[] ) => {
	expected.push( /domContentLoadedEventStart/ );
	return page.clock.install();
};

test.describe( 'the widget loads', () => {
	test( 'at once, if the owner wants that', async ( { page, connect } ) => {
		await connect( { loading: { strategy: 'immediate' } } );
		await page.goto( '/' );
		await widgetLoaded( page );
	} );

	test( 'when the page is idle, by default', async ( { page, connect } ) => {
		await connect();
		await page.goto( '/' );
		await widgetLoaded( page );
	} );

	test( 'after the given seconds and no sooner', async ( { page, simulator, connect, expected } ) => {
		await connect( { loading: { strategy: 'delay', delay: 30 } } );
		await freezeClock( page, expected );
		await page.goto( '/' );
		await expectState( page, 'waiting' );
		await page.clock.runFor( 29_000 );
		expect( askedFor( simulator ) ).toEqual( [] );
		await page.clock.runFor( 1_100 );
		await expect.poll( () => askedFor( simulator ).length ).toBeGreaterThan( 0 );
	} );

	for ( const [ what, act ] of [
		[ 'scroll', ( page: Page ) => page.mouse.wheel( 0, 200 ) ],
		[ 'tap', ( page: Page ) => page.mouse.click( 5, 5 ) ],
		[ 'key', ( page: Page ) => page.keyboard.press( 'Tab' ) ],
	] as const ) {
		test( `at the first ${ what } and no sooner, if the owner wants that`, async ( {
			page,
			simulator,
			connect,
			expected,
		} ) => {
			await connect( { loading: { strategy: 'interaction' } } );
			await freezeClock( page, expected );
			await page.goto( '/' );
			await expectState( page, 'waiting_for_interaction' );
			await page.clock.runFor( 60_000 );
			expect( askedFor( simulator ) ).toEqual( [] );
			await page.clock.resume();
			await act( page );
			await widgetLoaded( page );
		} );
	}

	test( 'only when a tab in the background comes to the front', async ( { page, simulator, connect } ) => {
		await connect( { loading: { strategy: 'immediate' } } );
		await page.addInitScript( () => {
			let state = 'hidden';
			Object.defineProperty( document, 'visibilityState', { get: () => state } );
			addEventListener( 'test-to-the-front', () => {
				state = 'visible';
				document.dispatchEvent( new Event( 'visibilitychange' ) );
			} );
		} );
		await page.goto( '/', { waitUntil: 'networkidle' } );
		expect( askedFor( simulator ) ).toEqual( [] );
		await page.evaluate( () => dispatchEvent( new Event( 'test-to-the-front' ) ) );
		await widgetLoaded( page );
	} );
} );

test( 'one page has one widget, also with the shortcode on it twice', async ( { page, site, simulator, connect } ) => {
	await connect();
	await site.wp(
		'post',
		'create',
		'--post_status=publish',
		'--post_name=twice',
		'--post_content=[tawkto] and [tawkto]'
	);
	await page.goto( '/?name=twice' );
	await widgetLoaded( page );
	await expect( page.locator( '#tawk-integration-config' ) ).toHaveCount( 1 );
	await expect( page.getByText( '[tawkto]' ) ).toHaveCount( 0 );
	expect( askedFor( simulator, 'loader' ) ).toHaveLength( 1 );
} );

test( 'a script that an optimiser doubled loads one widget', async ( { page, simulator, connect } ) => {
	await connect();
	await page.route( '/', async ( route ) => {
		const response = await route.fetch();
		const html = await response.text();
		const tag = /<script [^>]*id="tawk-integration-loader-js"[^>]*><\/script>/.exec( html )?.[ 0 ] ?? '';
		await route.fulfill( { response, body: html.replace( tag, tag + tag ) } );
	} );
	await page.goto( '/' );
	await widgetLoaded( page );
	expect( askedFor( simulator, 'loader' ) ).toHaveLength( 1 );
	expect( simulator.state.violations ).toEqual( [] );
} );

test( 'beside another snippet nothing is loaded twice, and the visitor is named all the same', async ( {
	page,
	simulator,
	connect,
	logInAs,
} ) => {
	await connect( {}, '0123456789abcdef0123456789abcdef01234567' );
	await logInAs( 'subscriber' );
	await page.route( '/', async ( route ) => {
		const response = await route.fetch();
		const snippet = `<script>var Tawk_API = Tawk_API || {}; (function () {
			var s = document.createElement( 'script' );
			s.async = true; s.src = '${ simulator.url }/${ PROPERTY }/default'; s.setAttribute( 'crossorigin', '*' );
			document.head.appendChild( s );
		} )();</script>`;
		await route.fulfill( {
			response,
			body: ( await response.text() ).replace( '</head>', `${ snippet }</head>` ),
		} );
	} );
	await page.goto( '/' );
	await widgetLoaded( page );
	await expect
		.poll( () => simulator.state.visitors.map( ( { email, identity } ) => [ email, identity ] ) )
		.toEqual( [ [ 'user@example.com', 'verified' ] ] );
	expect( askedFor( simulator, 'loader' ) ).toHaveLength( 1 );
	expect( simulator.state.violations ).toEqual( [] );
} );
