import { join } from 'node:path';
import type { Config } from '../../../src/widget/config';
import { forgetListeners } from './listeners';

forgetListeners();

const CONFIG = {
	revision: 1,
	embed_url: 'https://embed.tawk.to',
	property_id: '5f1e9c8a0b2d4c6e8f013579',
	widget_id: 'default',
	loading: { strategy: 'immediate' },
	build: join( __dirname, '../../../src/*' ),
};

/** Runs the loader on a page with that configuration; returns what it says of the chat when all has been done. */
async function stateWith(
	config: Partial< Config > | { loading: object },
	content = ''
): Promise< string | undefined > {
	document.body.innerHTML = `${ content }<script id="tawk-integration-config" type="application/json"></script>`;
	const element = document.querySelector( 'script' )!;
	element.textContent = JSON.stringify( { ...CONFIG, ...config } );
	jest.isolateModules( () => {
		jest.requireActual( '../../../src/widget/loader' );
	} );
	await new Promise( ( resolve ) => setTimeout( resolve ) );
	return element.dataset.state;
}

beforeEach( () => {
	document.head.innerHTML = '';
	Object.defineProperty( document, 'visibilityState', { value: 'visible', configurable: true } );
	delete window.Tawk_API;
} );

afterEach( () => {
	Reflect.deleteProperty( window, 'trustedTypes' );
} );

describe( 'the state of a chat', () => {
	it( 'is that it loads, once its script is inserted', async () => {
		await expect( stateWith( {} ) ).resolves.toBe( 'loading' );
	} );

	it( 'is that a policy blocks it where one forbids the script', async () => {
		const createPolicy = () => {
			throw new TypeError( 'refused' );
		};
		Object.assign( window, { trustedTypes: { createPolicy } } );
		await expect( stateWith( {} ) ).resolves.toBe( 'blocked_by_policy' );
	} );

	it( 'blames no policy for what else fails', async () => {
		await expect( stateWith( { loading: { strategy: 'unheard of' } } ) ).resolves.toBe( 'waiting' );
	} );

	it( 'is that our script is removed where the runtime is not there', async () => {
		await expect( stateWith( { build: 'https://gone.example/*.js' } ) ).resolves.toBe( 'script_removed' );
	} );

	it( 'is that our script is removed where the module is not there that asks about the user', async () => {
		const ask = { url: 'https://example.com/ask' };
		await expect( stateWith( { ask, build: 'https://gone.example/*.js' } ) ).resolves.toBe( 'script_removed' );
	} );

	it( 'is that it loads in the content also where nobody can decide what the rules say', async () => {
		const visibility = { default: 'hide' as const, rules: [] };
		await expect( stateWith( { visibility } ) ).resolves.toBe( 'script_removed' );
		await expect(
			stateWith(
				{ visibility, modules: [ 'blocks/inline-chat/view' ] },
				'<div class="wp-block-tawk-integration-inline-chat" data-tawk-inline="0"></div>'
			)
		).resolves.toBe( 'loading' );
	} );
} );

describe( 'without consent', () => {
	const RUNTIME = '../../../src/widget/runtime';
	const tick = () => new Promise( ( resolve ) => setTimeout( resolve ) );
	const told = () => document.querySelector< HTMLElement >( '#tawk-integration-config' )!.dataset.state;

	// What was said on another page counts for nothing on this one.
	beforeEach( () => {
		jest.resetModules();
		delete window.tawkIntegrationConsent;
	} );

	it( 'nothing is loaded, and it goes on once it is given', async () => {
		const heard: unknown[] = [];
		addEventListener( 'tawkIntegrationConsent', ( event ) => heard.push( ( event as CustomEvent ).detail ) );
		await stateWith( { loading: { strategy: 'interaction' } } );
		window.tawkIntegration!.consent( false );
		await tick();
		expect( told() ).toBe( 'no_consent' );
		dispatchEvent( new Event( 'scroll' ) );
		await tick();
		expect( told() ).toBe( 'no_consent' );
		expect( document.querySelector( 'script[src]' ) ).toBeNull();

		window.tawkIntegration!.consent( true );
		window.tawkIntegration!.consent( true );
		await tick();
		expect( told() ).toBe( 'loading' );
		expect( heard ).toEqual( [ false, true ] );
	} );

	it( 'that is withdrawn while the runtime comes, nothing is loaded until it is given again', async () => {
		jest.doMock( RUNTIME, () => {
			window.tawkIntegration!.consent( false );
			return jest.requireActual( RUNTIME );
		} );
		await stateWith( {} );
		jest.dontMock( RUNTIME );
		expect( document.querySelector( 'script[src]' ) ).toBeNull();
		expect( told() ).toBe( 'no_consent' );

		window.tawkIntegration!.consent( true );
		window.tawkIntegration!.consent( false );
		await tick();
		expect( document.querySelector( 'script[src]' ) ).toBeNull();
		window.tawkIntegration!.consent( false );
		window.tawkIntegration!.consent( true );
		await tick();
		expect( told() ).toBe( 'loading' );
	} );

	it( 'an action that would load says so, and afterwards the chat waits for its moment again', async () => {
		await stateWith( { loading: { strategy: 'interaction' } } );
		window.tawkIntegration!.consent( false );
		await expect( window.tawkIntegration!.run( 'maximize' ) ).resolves.toBe( 'NO_CONSENT' );
		expect( document.querySelector( 'script[src]' ) ).toBeNull();
		window.tawkIntegration!.consent( true );
		await tick();
		expect( told() ).toBe( 'waiting_for_interaction' );
	} );

	it( 'visits are not counted, but from then on', async () => {
		localStorage.clear();
		window.tawkIntegrationConsent = false;
		const visibility = { default: 'show' as const, rules: [], counts: true as const };
		await stateWith( { visibility } );
		window.tawkIntegration!.consent( false );
		await tick();
		expect( localStorage ).toHaveLength( 0 );
		window.tawkIntegration!.consent( true );
		await tick();
		expect( Object.keys( localStorage ) ).toEqual( [ 'tawk_integration_visits' ] );
	} );
} );
