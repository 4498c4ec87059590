/** What the script says of the chat in this browser, for the admin bar. */
import { expect, test } from '../wordpress';
import { condition, expectState, follow, rule } from './story';

const AT_ONCE = { loading: { strategy: 'immediate', delay: 0 } };

test( 'it waits for an interaction', async ( { page, connect } ) => {
	await connect( { loading: { strategy: 'interaction', delay: 0 } } );
	await page.goto( '/' );
	await expectState( page, 'waiting_for_interaction' );
} );

test( 'it waits for its moment', async ( { page, connect } ) => {
	await connect( { loading: { strategy: 'delay', delay: 60 } } );
	await page.goto( '/' );
	await expectState( page, 'waiting' );
} );

test( 'a rule takes it while it waits', async ( { page, connect } ) => {
	await connect( {
		loading: { strategy: 'interaction', delay: 0 },
		visibility: { default: 'show', rules: [ rule( 'hide', condition( 'device', [ 'phone' ] ) ) ] },
	} );
	await page.setViewportSize( { width: 1280, height: 800 } );
	await page.goto( '/' );
	await expectState( page, 'waiting_for_interaction' );
	await page.setViewportSize( { width: 390, height: 800 } );
	await expectState( page, 'hidden_by_rule' );
} );

test( 'the browser cannot reach tawk.to', async ( { page, simulator, connect, expected } ) => {
	expected.push( /Failed to load resource/ );
	await connect( AT_ONCE );
	await page.route( `${ simulator.url }/**`, ( route ) => route.abort( 'blockedbyclient' ) );
	await page.goto( '/' );
	await expectState( page, 'blocked_by_browser' );
} );

test( 'the site’s policy forbids tawk.to', async ( { page, connect, expected } ) => {
	expected.push( /Content Security Policy/, /Refused to/ );
	await connect( AT_ONCE );
	await page.route( '/', async ( route ) => {
		const response = await route.fetch();
		await route.fulfill( {
			response,
			headers: { ...response.headers(), 'content-security-policy': `script-src 'self' 'unsafe-inline'` },
		} );
	} );
	await page.goto( '/' );
	await expectState( page, 'blocked_by_policy' );
} );

test( 'tawk.to does not answer within eight seconds', async ( { page, simulator, connect, expected } ) => {
	// A clock of the test's own takes navigation timing from WordPress's scripts.
	expected.push( /domContentLoadedEventStart/ );
	await connect( AT_ONCE );
	simulator.addFault( { kind: 'never_loads' } );
	await page.clock.install();
	await page.goto( '/' );
	await expectState( page, 'loading' );
	await page.clock.runFor( 8000 );
	await expectState( page, 'no_answer' );
} );

test( 'tawk.to itself keeps it hidden', async ( { page, connect } ) => {
	await connect( AT_ONCE );
	await page.addInitScript( () => {
		Object.assign( window, { Tawk_API: { autoStart: false } } );
	} );
	await page.goto( '/' );
	await expectState( page, 'hidden_by_tawk' );
} );

test( 'another code is on the page', async ( { page, connect, simulator } ) => {
	await connect( AT_ONCE );
	await page.route( '/', async ( route ) => {
		const response = await route.fetch();
		const snippet = `<script async src="${ simulator.url }/5f1e9c8a0b2d4c6e8f013579/default"></script>`;
		await route.fulfill( {
			response,
			body: ( await response.text() ).replace( '</head>', `${ snippet }</head>` ),
		} );
	} );
	await page.goto( '/' );
	await expectState( page, 'second_code' );
} );

test( 'nothing is said, and nothing printed, where the rules hide the chat from everyone', async ( {
	request,
	connect,
} ) => {
	await connect( follow( 'show', rule( 'hide' ) ) );
	expect( await ( await request.get( '/' ) ).text() ).not.toContain( 'tawk-integration' );
} );
