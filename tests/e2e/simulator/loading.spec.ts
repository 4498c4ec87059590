/** The order in which the widget comes to life. Contract, sections 2 and 3. */
import { LOADED_METHODS, WINDOW_METHODS } from '../../simulator/contract';
import { expect, SECURE, signedVisitor, test } from './host';

test( 'the API appears in two steps: window methods before load, all others at load', async ( { host } ) => {
	await host.page.addInitScript(
		( names ) => {
			const present = (): string[] =>
				names.filter( ( name ) => typeof Reflect.get( window.host.Tawk_API, name ) === 'function' );
			const steps: Record< string, string[] > = {};
			Reflect.set( window, 'steps', steps );
			document.addEventListener( 'DOMContentLoaded', () => {
				steps.before = present();
			} );
			window.addEventListener( 'tawkBeforeLoad', () => {
				steps.beforeLoad = present();
			} );
			window.addEventListener( 'tawkLoad', () => {
				steps.load = present();
			} );
		},
		[ ...WINDOW_METHODS, ...LOADED_METHODS ]
	);
	await host.open();
	expect( await host.page.evaluate( () => Reflect.get( window, 'steps' ) ) ).toEqual( {
		before: [],
		beforeLoad: [ ...WINDOW_METHODS ],
		load: [ ...WINDOW_METHODS, ...LOADED_METHODS ],
	} );
} );

test( 'before load, then load, then the status: by callback and by window event', async ( { host } ) => {
	await host.open();
	await host.expectHeard( 'StatusChange', [ 'online' ] );
	await host.expectHeard( 'BeforeLoad', [ null ] );
	await host.expectHeard( 'Load', [ null ] );
	expect( await host.order() ).toEqual( [ 'BeforeLoad', 'Load', 'StatusChange' ] );
} );

test( 'the flags tell which step was reached', async ( { host } ) => {
	await host.page.addInitScript( () => {
		const flags: unknown[] = [];
		Reflect.set( window, 'flags', flags );
		for ( const name of [ 'tawkBeforeLoad', 'tawkLoad' ] ) {
			window.addEventListener( name, () => {
				const { onBeforeLoaded, onLoaded } = window.host.Tawk_API;
				flags.push( [ onBeforeLoaded ?? null, onLoaded ?? null ] );
			} );
		}
	} );
	await host.open();
	expect( await host.page.evaluate( () => Reflect.get( window, 'flags' ) ) ).toEqual( [
		[ true, null ],
		[ true, true ],
	] );
} );

test( 'a widget hidden before load is never seen', async ( { host } ) => {
	await host.page.addInitScript( () => {
		window.addEventListener( 'tawkBeforeLoad', () => window.host.Tawk_API.hideWidget?.() );
		const look = (): void => {
			if ( document.querySelector( '[data-chat-simulator]' )?.checkVisibility() ) {
				Reflect.set( window, 'seen', true );
			}
			requestAnimationFrame( look );
		};
		look();
	} );
	await host.open();
	await expect( host.page.getByRole( 'button', { name: 'Open chat' } ) ).toBeHidden();
	expect( await host.ask( 'isChatHidden' ) ).toBe( true );
	expect( await host.heard( 'ChatHidden' ) ).toHaveLength( 1 );
	expect( await host.page.evaluate( () => Reflect.get( window, 'seen' ) ?? false ) ).toBe( false );
} );

test( 'a method called too early is an error of the page, and is noted', async ( { host, errors } ) => {
	await host.page.addInitScript( () => {
		window.addEventListener( 'tawkBeforeLoad', () => {
			// As a script would that does not ask first.
			const { Tawk_API: early } = window.host as unknown as { Tawk_API: { addTags: ( tags: string[] ) => void } };
			early.addTags( [ 'vip' ] );
		} );
	} );
	await host.open();
	await expect.poll( () => host.violations ).toEqual( [ 'page-error' ] );
	expect( errors.splice( 0 ) ).toEqual( [ 'early.addTags is not a function' ] );
} );

test( 'a handler assigned after load is never called, and that is noted', async ( { host } ) => {
	await host.open();
	await host.page.evaluate( () => {
		window.host.Tawk_API.onLoad = () => window.host.called.push( [ 'late', null ] );
	} );
	await expect.poll( () => host.violations ).toEqual( [ 'late-handler' ] );
	expect( await host.page.evaluate( () => window.host.called.map( ( [ name ] ) => name ) ) ).not.toContain( 'late' );
} );

test( 'a handler that throws stops neither its event nor what follows', async ( { host, errors } ) => {
	await host.page.addInitScript( () => {
		document.addEventListener( 'DOMContentLoaded', () => {
			window.host.Tawk_API.onBeforeLoad = () => {
				throw new Error( 'A handler of the page' );
			};
		} );
	} );
	await host.open();
	expect( await host.order() ).toEqual( [ 'BeforeLoad', 'Load', 'StatusChange' ] );
	expect( errors.splice( 0 ) ).toEqual( [ 'A handler of the page' ] );
} );

test( 'settings are read exactly once', async ( { host } ) => {
	await host.page.addInitScript( () => {
		const reads: Record< string, number > = {};
		Reflect.set( window, 'reads', reads );
		document.addEventListener( 'DOMContentLoaded', () => {
			for ( const name of [ 'visitor', 'customStyle', 'autoStart', 'embedded' ] ) {
				reads[ name ] = 0;
				Object.defineProperty( window.host.Tawk_API, name, {
					get() {
						reads[ name ] = ( reads[ name ] ?? 0 ) + 1;
						return undefined;
					},
				} );
			}
		} );
	} );
	await host.open( { snippet: 'none', loaded: false } );
	await host.page.addScriptTag( { url: `${ host.simulator.url }/${ SECURE }/default` } );
	await host.loaded();
	expect( await host.page.evaluate( () => Reflect.get( window, 'reads' ) ) ).toEqual( {
		visitor: 1,
		customStyle: 1,
		autoStart: 1,
		embedded: 1,
	} );
} );

for ( const [ name, value ] of [
	[ 'visitor', { name: 'Eve', email: 'eve@example.com' } ],
	[ 'customStyle', { zIndex: 5 } ],
	[ 'autoStart', false ],
	[ 'embedded', 'elsewhere' ],
] as const ) {
	test( `${ name } set after the embed script has no effect, and is noted`, async ( { host } ) => {
		await host.open();
		await host.page.evaluate( ( [ key, late ] ) => Reflect.set( window.host.Tawk_API, key, late ), [
			name,
			value,
		] as const );
		await expect.poll( () => host.violations ).toEqual( [ 'late-setting' ] );
		expect( host.visitor ).toMatchObject( { name: '', identity: 'anonymous' } );
	} );
}

test( 'a visitor object changed in place after the embed script is noted when the page is left', async ( { host } ) => {
	await host.open( { api: { visitor: signedVisitor( 'Ada', 'ada@example.com' ) } } );
	await host.page.evaluate( () => Object.assign( window.host.Tawk_API.visitor ?? {}, { name: 'Eve' } ) );
	await host.page.goto( 'about:blank' );
	await expect.poll( () => host.violations ).toEqual( [ 'late-setting' ] );
} );

test( 'an API object put in place of the first one is noted and gets no methods', async ( { host } ) => {
	await host.page.addInitScript( () => {
		window.addEventListener( 'tawkBeforeLoad', () => {
			window.host.Tawk_API = { onLoaded: true };
		} );
	} );
	await host.open();
	await expect.poll( () => host.violations ).toEqual( [ 'api-replaced' ] );
	expect( await host.typeOf( 'maximize' ) ).toBe( 'undefined' );
} );

test.describe( 'autoStart false', () => {
	test( 'loads hidden and without a socket, so that no agent sees the visitor', async ( { host } ) => {
		await host.open( { api: { autoStart: false } } );
		expect( await host.order() ).toEqual( [ 'BeforeLoad', 'Load', 'StatusChange' ] );
		await expect( host.page.getByRole( 'button', { name: 'Open chat' } ) ).toBeHidden();
		expect( host.simulator.state.visitors ).toEqual( [] );
		expect( host.simulator.state.requests.map( ( { kind } ) => kind ) ).toEqual( [
			'demo',
			'loader',
			'app',
			'settings',
		] );
	} );

	test( 'start opens the socket, and shows the widget only when told', async ( { host } ) => {
		await host.open( { api: { autoStart: false, visitor: signedVisitor( 'Ada', 'ada@example.com' ) } } );
		await host.ask( 'start' );
		await expect.poll( () => host.simulator.state.visitors.length ).toBe( 1 );
		expect( host.visitor ).toMatchObject( { name: 'Ada', identity: 'verified' } );
		expect( await host.ask( 'isChatHidden' ) ).toBe( true );
		await host.ask( 'start', { showWidget: true } );
		await expect( host.page.getByRole( 'button', { name: 'Open chat' } ) ).toBeVisible();
	} );

	test( 'a socket method before start fails as in the real widget, and is noted', async ( { host } ) => {
		await host.open( { api: { autoStart: false } } );
		for ( const method of [
			'setAttributes',
			'addEvent',
			'addTags',
			'removeTags',
			'login',
			'logout',
			'endChat',
		] as const ) {
			await expect( host.ask( method ) ).rejects.toThrow(
				"Cannot read properties of undefined (reading '$socket')"
			);
		}
		await expect.poll( () => host.violations ).toEqual( [ 'not-connected' ] );
	} );

	test( 'start() inside onStatusChange works as in the vendor’s example', async ( { host } ) => {
		await host.page.addInitScript( () => {
			window.addEventListener( 'tawkStatusChange', () => window.host.Tawk_API.start?.( { showWidget: true } ) );
		} );
		await host.open( { api: { autoStart: false } } );
		await expect( host.page.getByRole( 'button', { name: 'Open chat' } ) ).toBeVisible();
	} );

	test( 'it can be had without the status too', async ( { host } ) => {
		host.simulator.changeProperty( SECURE, { variants: { statusWithoutStart: false } } );
		await host.open( { api: { autoStart: false } } );
		expect( await host.order() ).toEqual( [ 'BeforeLoad', 'Load' ] );
	} );

	test( 'a value that is no boolean is noted', async ( { host } ) => {
		await host.open( { api: { autoStart: 'no' } } );
		await expect.poll( () => host.violations ).toEqual( [ 'bad-setting' ] );
	} );
} );

test( 'shutdown ends the session, start begins it again', async ( { host } ) => {
	await host.open();
	const { id } = host.visitor;
	await host.ask( 'shutdown' );
	await expect
		.poll( () => host.simulator.state.visitors[ 0 ]?.pages.every( ( { leftAt } ) => leftAt !== null ) )
		.toBe( true );
	await expect( host.ask( 'addTags', [ 'vip' ] ) ).rejects.toThrow( '$socket' );
	await host.ask( 'start' );
	await expect.poll( () => host.simulator.state.visitors[ 0 ]?.pages.length ).toBe( 2 );
	expect( host.visitor.id ).toBe( id );
	expect( await host.call( 'addTags', [ 'vip' ] ) ).toBe( 'success' );
} );

test( 'the status is pushed while the page is open', async ( { host } ) => {
	await host.open();
	host.simulator.setStatus( SECURE, 'away' );
	await host.expectHeard( 'StatusChange', [ 'online', 'away' ] );
	expect( await host.ask( 'getStatus' ) ).toBe( 'away' );
	host.simulator.setStatus( SECURE, 'offline' );
	await host.expectHeard( 'StatusChange', [ 'online', 'away', 'offline' ] );
} );

test( 'the first status can be had without an event too', async ( { host } ) => {
	host.simulator.changeProperty( SECURE, { variants: { initialStatusChange: false } } );
	await host.open();
	expect( await host.order() ).toEqual( [ 'BeforeLoad', 'Load' ] );
	expect( await host.ask( 'getStatus' ) ).toBe( 'online' );
} );

test( 'globals of one letter are left alone, unless the variant says otherwise', async ( { host } ) => {
	const letter = (): Promise< unknown > => host.page.evaluate( () => Reflect.get( window, 'L' ) ?? 'mine' );
	await host.open();
	expect( await letter() ).toBe( 'mine' );
	host.simulator.changeProperty( SECURE, { variants: { overwritesGlobals: true } } );
	await host.page.reload();
	await host.loaded();
	expect( await letter() ).toBe( 'simulator' );
} );
