import type { Page } from '../../../src/widget/page';
import { load } from '../../../src/widget/runtime';
import { waitingChat } from '../../../src/widget/waiting';
import { forgetListeners } from './listeners';
import { PLAIN } from './plain-config';

forgetListeners();

const visitor = { name: 'Ada Lovelace', email: 'ada@example.com', hash: 'f00d' };
const ADDRESS = 'https://embed.tawk.to/5f1e9c8a0b2d4c6e8f013579/default';

let element: HTMLElement;

const page = ( config: Partial< Page[ 'config' ] > ): Page => ( {
	config: { ...PLAIN, ...config },
	counts: [ 1, 1, 1 ],
	element,
	nonce: 'n0nce',
	chat: waitingChat( element ),
	holds: () => true,
	summon: jest.fn(),
	running: new Promise( () => {} ),
} );

/** Another snippet’s widget, with a way to hear what it is told. */
const foreign = () => {
	window.$_Tawk = {};
	return jest.fn( ( _: object, done: () => void ) => done() );
};

beforeEach( () => {
	document.head.innerHTML = '';
	localStorage.clear();
	element = document.createElement( 'script' );
	delete window.Tawk_API;
	delete window.$_Tawk;
} );

describe( 'a widget of ours', () => {
	it( 'is introduced in the very task that inserts its script', () => {
		void load( page( { api: { visitor } } ) );
		expect( window.Tawk_API ).toEqual( { visitor } );
		expect( document.querySelector( 'script' ) ).toMatchObject( { src: ADDRESS, nonce: 'n0nce' } );
		expect( element.dataset.state ).toBe( 'loading' );
	} );

	it( 'of another property gets no identity that is not its own', () => {
		const widgets = { de: { property_id: '6a2f0d9b1c3e5d7f90246801', widget_id: 'default' } };
		const shown = page( { api: { visitor }, widgets } );
		shown.chat.decided( { show: true, rule: false, widget: 'de' } );
		void load( shown );
		expect( window.Tawk_API ).toEqual( {} );
		expect( document.querySelector( 'script' )?.src ).toContain( '6a2f0d9b1c3e5d7f90246801' );
	} );
} );

describe( 'a widget that another snippet brought', () => {
	it( 'is told who the visitor is once it has loaded', async () => {
		const setAttributes = foreign();
		const told = load( page( { api: { visitor } } ) );
		expect( element.dataset.state ).toBe( 'second_code' );
		expect( setAttributes ).not.toHaveBeenCalled();
		window.Tawk_API = { setAttributes };
		dispatchEvent( new Event( 'tawkLoad' ) );
		await told;
		expect( setAttributes.mock.calls ).toEqual( [ [ visitor, expect.any( Function ) ] ] );
		expect( document.querySelector( 'script' ) ).toBeNull();
	} );

	it( 'is told at once where it has loaded already, and then the facts', async () => {
		const setAttributes = foreign();
		window.Tawk_API = { onLoaded: true, setAttributes };
		const running = await load( page( { api: { visitor }, attributes: [ { key: 'plan', values: [ 'gold' ] } ] } ) );
		await running.tell( {} );
		expect( setAttributes.mock.calls.map( ( [ given ] ) => given ) ).toEqual( [ visitor, { plan: 'gold' } ] );
	} );

	it( 'is told and kept nothing more once consent is withdrawn, and the rest when it is back', async () => {
		const told: unknown[] = [];
		const take = ( given: unknown, done: () => void ) => {
			told.push( given );
			window.tawkIntegrationConsent = told.length > 2;
			done();
		};
		foreign();
		window.Tawk_API = { onLoaded: true, setAttributes: take, addTags: take };
		const shown = page( { attributes: [ { key: 'plan', values: [ 'gold' ] } ], tags: [ { values: [ 'vip' ] } ] } );
		const running = await load( shown );
		await running.tell( {} );
		expect( told ).toEqual( [ { plan: 'gold' } ] );
		expect( localStorage.getItem( 'tawk_integration_sent' ) ).toBeNull();

		for ( let count = 0; count < 2; count++ ) {
			window.tawkIntegrationConsent = true;
			await running.tell( {} );
		}
		delete window.tawkIntegrationConsent;
		expect( told.slice( 1 ) ).toEqual( [ { plan: 'gold' }, { plan: 'gold' }, [ 'vip' ] ] );
		expect( element.dataset ).not.toHaveProperty( 'failures' );
	} );

	it( 'is told who it is once consent is back, where it was withdrawn before', async () => {
		let answer = 'SERVER_ERROR';
		const setAttributes = jest.fn( ( _: object, done: ( error: string ) => void ) => done( answer ) );
		foreign();
		jest.useFakeTimers();
		window.Tawk_API = { onLoaded: true, setAttributes };
		const loaded = load( page( { api: { visitor } } ) );
		await jest.advanceTimersByTimeAsync( 0 );
		window.tawkIntegrationConsent = false;
		await jest.advanceTimersByTimeAsync( 60_000 );
		expect( setAttributes ).toHaveBeenCalledTimes( 1 );
		delete window.tawkIntegrationConsent;
		answer = '';
		await ( await loaded ).tell( {} );
		jest.useRealTimers();
		expect( setAttributes ).toHaveBeenCalledTimes( 2 );
		expect( element.dataset ).not.toHaveProperty( 'failures' );
	} );

	it( 'breaks nothing where the method is missing, which is told', async () => {
		foreign();
		window.Tawk_API = { onLoaded: true };
		await ( await load( page( { api: { visitor } } ) ) ).tell( {} );
		expect( JSON.parse( element.dataset.failures! ) ).toEqual( [
			{ what: 'identity', name: '', code: 'MISSING_METHOD' },
		] );
	} );
} );

describe( 'what another user has left', () => {
	beforeEach( () => {
		localStorage.setItem( 'tawk_integration_marker', 'bob' );
		localStorage.setItem( 'twk_uuid', '1' );
	} );

	it.each( [ undefined, 'ada' ] )( 'is gone before the widget comes to %s', ( user ) => {
		void load( page( user ? { user } : {} ) );
		expect( localStorage.getItem( 'twk_uuid' ) ).toBeNull();
		expect( localStorage.getItem( 'tawk_integration_marker' ) ).toBe( user ?? null );
	} );

	it.each( [ { user: 'bob' }, { pending: true } ] )( 'stays where nobody says it is another: %j', ( config ) => {
		void load( page( config ) );
		expect( localStorage.getItem( 'twk_uuid' ) ).toBe( '1' );
		expect( localStorage.getItem( 'tawk_integration_marker' ) ).toBe( 'bob' );
	} );
} );
