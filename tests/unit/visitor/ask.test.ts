import { ask } from '../../../src/visitor/ask';
import { REMEMBERED } from '../../../src/visitor/remembered';
import type { Config, Told } from '../../../src/widget/config';
import { PLAIN } from '../widget/plain-config';

const config: Config = {
	...PLAIN,
	revision: 4,
	ask: { url: 'https://example.com/visitor' },
};
const told: Told = { user: 'ada', properties: {}, conditions: {}, values: {}, attributes: {}, tags: [], until: 2e9 };
const NOBODY = { revision: 4, attributes: [] };

const late = jest.fn();
const route = jest.fn();
const answers = ( status: number, body?: Told ) => ( { ok: status === 200, status, json: async () => body } );
const logIn = ( value: string ) => ( document.cookie = `tawk_integration_user=${ value }` );
const logOut = () => ( document.cookie = 'tawk_integration_user=; max-age=0' );

beforeEach( () => {
	jest.useFakeTimers();
	sessionStorage.clear();
	late.mockReset();
	route.mockReset();
	Object.assign( window, { fetch: route } );
	logIn( 'first' );
} );

afterEach( () => {
	logOut();
	jest.useRealTimers();
} );

it( 'asks as the route wants it', async () => {
	route.mockResolvedValue( answers( 200, told ) );
	await expect( ask( config, late ) ).resolves.toMatchObject( { user: 'ada', pending: false } );
	expect( route.mock.calls ).toEqual( [
		[
			'https://example.com/visitor',
			{
				method: 'POST',
				credentials: 'same-origin',
				cache: 'no-store',
				headers: { 'X-Tawk-Integration': '1' },
			},
		],
	] );
} );

it( 'does not ask without a login, and forgets what was told of the one before', async () => {
	sessionStorage.setItem( REMEMBERED, JSON.stringify( { cookie: 'first', revision: 4, told } ) );
	logOut();
	const known = await ask( config, late );
	expect( known ).toMatchObject( NOBODY );
	expect( known ).not.toHaveProperty( 'user' );
	expect( route ).not.toHaveBeenCalled();
	expect( sessionStorage ).toHaveLength( 0 );
} );

it( 'asks again only for another login or after another save', async () => {
	route.mockResolvedValue( answers( 200, told ) );
	await ask( config, late );
	await expect( ask( config, late ) ).resolves.toMatchObject( { user: 'ada' } );
	expect( route ).toHaveBeenCalledTimes( 1 );
	await ask( { ...config, revision: 5 }, late );
	expect( route ).toHaveBeenCalledTimes( 2 );
	logIn( 'second' );
	await ask( { ...config, revision: 5 }, late );
	expect( route ).toHaveBeenCalledTimes( 3 );
} );

it( 'asks again on another site of the same host: it shares storage and login, and may say something else', async () => {
	route.mockResolvedValue( answers( 200, told ) );
	await ask( config, late );
	route.mockResolvedValue( answers( 200, { ...told, user: '' } ) );
	const other = { ...config, ask: { ...config.ask!, url: 'https://example.com/other/visitor' } };
	await expect( ask( other, late ) ).resolves.not.toHaveProperty( 'user' );
	expect( route ).toHaveBeenCalledTimes( 2 );
} );

it( 'asks again once the login has expired', async () => {
	route.mockResolvedValue( answers( 200, { ...told, until: Date.now() / 1000 + 60 } ) );
	await ask( config, late );
	jest.setSystemTime( Date.now() + 59_000 );
	await expect( ask( config, late ) ).resolves.toMatchObject( { user: 'ada' } );
	expect( route ).toHaveBeenCalledTimes( 1 );
	jest.setSystemTime( Date.now() + 1000 );
	route.mockResolvedValue( answers( 401 ) );
	await expect( ask( config, late ) ).resolves.not.toHaveProperty( 'user' );
} );

it.each( [ 401, 403 ] )( 'takes %s for nobody, and does not ask again', async ( status ) => {
	route.mockResolvedValue( answers( status ) );
	await expect( ask( config, late ) ).resolves.toMatchObject( { ...NOBODY, pending: false } );
	await ask( config, late );
	expect( route ).toHaveBeenCalledTimes( 1 );
} );

it.each( [
	[ 'fails', () => Promise.reject( new TypeError( 'offline' ) ) ],
	[ 'is broken', async () => answers( 500 ) ],
	[ 'answers no JSON', async () => ( { ...answers( 200 ), json: () => Promise.reject( new SyntaxError() ) } ) ],
] )( 'knows nothing yet where the route %s, and asks again on the next page', async ( _, answer ) => {
	route.mockImplementation( answer );
	await expect( ask( config, late ) ).resolves.toMatchObject( { ...NOBODY, pending: true } );
	await ask( config, late );
	expect( route ).toHaveBeenCalledTimes( 2 );
} );

describe( 'an answer that takes longer than three seconds', () => {
	let answer: ( response: object ) => void;

	beforeEach( () => route.mockReturnValue( new Promise( ( resolve ) => ( answer = resolve ) ) ) );

	it( 'is not waited for, and told when it comes', async () => {
		const known = jest.fn();
		const done = ask( config, late ).then( known );
		await jest.advanceTimersByTimeAsync( 2999 );
		expect( known ).not.toHaveBeenCalled();
		await jest.advanceTimersByTimeAsync( 1 );
		await done;
		expect( known ).toHaveBeenCalledWith( expect.objectContaining( { pending: true } ) );
		answer( answers( 200, told ) );
		await jest.advanceTimersByTimeAsync( 0 );
		expect( late.mock.calls ).toEqual( [ [ expect.objectContaining( { user: 'ada', pending: false } ) ] ] );
	} );

	it( 'is dropped where the login has gone meanwhile', async () => {
		const done = ask( config, late );
		await jest.advanceTimersByTimeAsync( 3000 );
		await done;
		logOut();
		answer( answers( 200, told ) );
		await jest.advanceTimersByTimeAsync( 0 );
		expect( late ).not.toHaveBeenCalled();
		expect( sessionStorage ).toHaveLength( 0 );
	} );
} );

it( 'keeps no answer that comes after consent has been withdrawn', async () => {
	route.mockImplementation( async () => {
		window.tawkIntegrationConsent = false;
		return answers( 200, told );
	} );
	await ask( config, late );
	delete window.tawkIntegrationConsent;
	expect( route ).toHaveBeenCalledTimes( 1 );
	expect( sessionStorage ).toHaveLength( 0 );
} );

it( 'works where the browser keeps nothing', async () => {
	jest.spyOn( Storage.prototype, 'getItem' ).mockImplementation( () => {
		throw new DOMException( 'denied' );
	} );
	jest.spyOn( Storage.prototype, 'setItem' ).mockImplementation( () => {
		throw new DOMException( 'denied' );
	} );
	route.mockResolvedValue( answers( 200, told ) );
	await expect( ask( config, late ) ).resolves.toMatchObject( { user: 'ada' } );
	jest.restoreAllMocks();
} );
