/** The ways in which the embed can fail, each as a page meets it. */
import type { FaultSpec } from '../../simulator/server';
import { expect, OPEN, SECURE, test } from './host';

/** Faults after which the page has no chat, with the uncaught error they cause, if any. */
const SILENT: ReadonlyArray< [ string, FaultSpec, RegExp | null ] > = [
	[ 'a refused loader', { kind: 'refused' }, null ],
	[ 'a loader that answers 404', { kind: 'status', status: 404 }, null ],
	[ 'a loader that answers 500', { kind: 'status', status: 500 }, null ],
	[ 'HTML instead of the loader', { kind: 'html' }, null ],
	[ 'half a loader', { kind: 'truncated' }, /./ ],
	[ 'a refused app', { kind: 'refused', target: 'app' }, null ],
	[ 'half an app', { kind: 'truncated', target: 'app' }, /./ ],
	[ 'an app that throws', { kind: 'throws' }, /told to throw/ ],
];

for ( const [ what, fault, error ] of SILENT ) {
	test( `after ${ what } the page has loaded, without a chat`, async ( { host, errors } ) => {
		host.simulator.addFault( fault );
		await host.open( { loaded: false } );
		await host.page.waitForLoadState( 'networkidle' );
		expect( await host.typeOf( 'maximize' ) ).toBe( 'undefined' );
		expect( await host.order() ).toEqual( [] );
		const found = errors.splice( 0 );
		expect( found ).toEqual( error ? [ expect.stringMatching( error ) ] : [] );
	} );
}

test( 'HTML instead of the loader is not run, since its type is checked', async ( { host } ) => {
	host.simulator.addFault( { kind: 'html' } );
	const answer = await host.page.request.get( `${ host.simulator.url }/${ SECURE }/default` );
	expect( answer.status() ).toBe( 200 );
	expect( answer.headers() ).toMatchObject( {
		'content-type': expect.stringContaining( 'text/html' ),
		'x-content-type-options': 'nosniff',
	} );
} );

for ( const target of [ 'loader', 'app', 'settings', 'socket' ] as const ) {
	test( `a ${ target } that hangs keeps the chat away until the page is loaded again without it`, async ( {
		host,
	} ) => {
		host.simulator.addFault( { kind: 'hang', target } );
		await host.page.goto( `${ host.simulator.url }/demo`, { waitUntil: 'domcontentloaded' } );
		await expect
			.poll( () => host.simulator.state.requests.some( ( { kind, status } ) => kind === target && status === 0 ) )
			.toBe( true );
		await expect( host.page.getByRole( 'button', { name: 'Close chat' } ) ).toHaveCount( 0 );
		host.simulator.removeFaults();
		await host.open();
	} );

	test( `a slow ${ target } is waited for`, async ( { host } ) => {
		host.simulator.addFault( { kind: 'slow', target, ms: 400 } );
		const before = Date.now();
		await host.open();
		expect( Date.now() - before ).toBeGreaterThanOrEqual( 400 );
	} );
}

test( 'settings that fail once are asked for again', async ( { host } ) => {
	host.simulator.addFault( { kind: 'status', target: 'settings', status: 500, times: 1 } );
	await host.open();
	expect(
		host.simulator.state.requests.filter( ( { kind } ) => kind === 'settings' ).map( ( { status } ) => status )
	).toEqual( [ 500, 200 ] );
} );

test( 'a widget that never loads comes no further than onBeforeLoad', async ( { host } ) => {
	host.simulator.addFault( { kind: 'never_loads' } );
	await host.open( { loaded: false } );
	await host.expectHeard( 'BeforeLoad', [ null ] );
	expect( await host.typeOf( 'maximize' ) ).toBe( 'function' );
	expect( await host.typeOf( 'addTags' ) ).toBe( 'undefined' );
	await expect( host.page.locator( '[data-chat-simulator]' ) ).toHaveCount( 0 );
} );

test( 'a widget that loads twice says so twice', async ( { host } ) => {
	host.simulator.addFault( { kind: 'loads_twice' } );
	await host.open();
	await host.expectHeard( 'BeforeLoad', [ null, null ] );
	await host.expectHeard( 'Load', [ null, null ] );
} );

test( 'a missing method stays missing, the others are there', async ( { host } ) => {
	host.simulator.addFault( { kind: 'missing_method', method: 'login' } );
	host.simulator.addFault( { kind: 'missing_method', method: 'maximize' } );
	await host.open();
	expect( [ await host.typeOf( 'login' ), await host.typeOf( 'maximize' ), await host.typeOf( 'logout' ) ] ).toEqual(
		[ 'undefined', 'undefined', 'function' ]
	);
} );

test( 'a call whose callback never comes leaves the others alone', async ( { host } ) => {
	host.simulator.addFault( { kind: 'no_callback', method: 'addTags' } );
	await host.open();
	await host.ask( 'addTags', [ 'vip' ] );
	expect( await host.call( 'setAttributes', { plan: 'Pro' } ) ).toBe( 'success' );
	expect( host.simulator.state.chats ).toEqual( [] );
} );

test( 'the main thread is taken in one piece', async ( { host } ) => {
	host.simulator.addFault( { kind: 'burn', ms: 200 } );
	await host.page.addInitScript( () => {
		const longest: number[] = [];
		Reflect.set( window, 'tasks', longest );
		new PerformanceObserver( ( list ) =>
			longest.push( ...list.getEntries().map( ( { duration } ) => duration ) )
		).observe( { type: 'longtask' } );
	} );
	await host.open();
	await expect
		.poll( () => host.page.evaluate( () => Math.max( 0, ...Reflect.get( window, 'tasks' ) ) ) )
		.toBeGreaterThanOrEqual( 200 );
} );

test( 'a fault of one property spares the other', async ( { host } ) => {
	host.simulator.addFault( { kind: 'refused', property: SECURE } );
	await host.open( { property: OPEN } );
} );

test( 'a cut connection comes back by itself, and what was asked meanwhile is sent', async ( { host } ) => {
	await host.open();
	await host.ask( 'maximize' );
	const fault = host.simulator.addFault( { kind: 'refused', target: 'socket' } );
	host.simulator.drop();
	await expect( host.page.getByText( 'Connecting…' ) ).toBeVisible();
	const answer = host.call( 'addTags', [ 'vip' ] );
	host.simulator.removeFaults( fault.id );
	expect( await answer ).toBe( 'success' );
	await expect( host.page.getByText( 'Connecting…' ) ).toBeHidden();
	expect( host.simulator.state.visitors ).toHaveLength( 1 );
	expect( await host.heard( 'Load' ) ).toHaveLength( 1 );
} );

test( 'a browser that goes offline and comes back goes on with its chat', async ( { host } ) => {
	const context = host.page.context();
	await host.open();
	await host.write( 'Before the tunnel' );
	await context.setOffline( true );
	await expect( host.page.getByText( 'Connecting…' ) ).toBeVisible();
	host.simulator.setStatus( SECURE, 'away' );
	await context.setOffline( false );
	await host.expectHeard( 'StatusChange', [ 'online', 'away' ] );
	await host.write( 'After the tunnel' );
	expect( host.simulator.state.visitors ).toHaveLength( 1 );
} );

test( 'addressed as https, the certificate is broken', async ( { page, host } ) => {
	await page.goto( `${ host.simulator.url }/demo?snippet=none` );
	const failed = page.waitForEvent( 'requestfailed' );
	await page.evaluate(
		( address ) => {
			const script = document.createElement( 'script' );
			script.src = address;
			document.head.append( script );
		},
		`${ host.simulator.url.replace( 'http:', 'https:' ) }/${ SECURE }/default`
	);
	expect( ( await failed ).failure()?.errorText ).toContain( 'SSL' );
} );
