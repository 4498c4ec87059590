import { call } from '../../../src/visitor/call';
import type { Done } from '../../../src/widget/tawk';

beforeEach( () => jest.useFakeTimers() );
afterEach( () => jest.useRealTimers() );

/** Calls a method that answers these errors, one after the other; what comes of it after that time. */
async function codeAfter( milliseconds: number, ...errors: unknown[] ) {
	const method = jest.fn( ( done: Done ) => done( errors.length > 1 ? errors.shift() : errors[ 0 ] ) );
	const code = jest.fn();
	void call( method ).then( code );
	await jest.advanceTimersByTimeAsync( milliseconds );
	return { code: code.mock.calls[ 0 ]?.[ 0 ], calls: method.mock.calls.length };
}

describe( 'the code of an error', () => {
	it.each( [
		[ 'nothing', undefined, '' ],
		[ 'null', null, '' ],
		[ 'a text', 'ACCESS_ERROR', 'ACCESS_ERROR' ],
		[ 'an Error', new Error( 'ACCESS_ERROR' ), 'ACCESS_ERROR' ],
		[ 'an object', { code: 401, message: 'wrong hash' }, '401' ],
		[ 'an object without a code', { message: 'wrong hash' }, 'wrong hash' ],
		[ 'an empty object', {}, 'UNKNOWN' ],
		[ 'true', true, 'true' ],
	] )( 'that is %s', async ( _, error, code ) => {
		expect( await codeAfter( 0, error ) ).toEqual( { code, calls: 1 } );
	} );
} );

describe( 'what fails for the moment', () => {
	it.each( [ 'SERVER_ERROR', 'VERSION_CONFLICT', { code: 500 } ] )(
		'is tried again after 1, 2 and 4 seconds: %j',
		async ( error ) => {
			expect( ( await codeAfter( 999, error ) ).calls ).toBe( 1 );
			expect( ( await codeAfter( 1000, error ) ).calls ).toBe( 2 );
			expect( ( await codeAfter( 2999, error ) ).calls ).toBe( 2 );
			expect( ( await codeAfter( 3000, error ) ).calls ).toBe( 3 );
			expect( await codeAfter( 6999, error ) ).toEqual( { code: undefined, calls: 3 } );
			expect( await codeAfter( 60_000, error ) ).toEqual( { code: expect.any( String ), calls: 4 } );
		}
	);

	it( 'is well once it works', async () => {
		expect( await codeAfter( 3000, 'SERVER_ERROR', 'VERSION_CONFLICT', undefined ) ).toEqual( {
			code: '',
			calls: 3,
		} );
	} );

	it( 'is not tried again once consent is withdrawn, unless it tells nothing', async () => {
		for ( const [ tells, expected ] of [
			[ true, { code: 'NO_CONSENT', calls: 1 } ],
			[ false, { code: 'SERVER_ERROR', calls: 4 } ],
		] as const ) {
			const method = jest.fn( ( done: Done ) => done( 'SERVER_ERROR' ) );
			const code = call( method, tells );
			window.tawkIntegrationConsent = false;
			await jest.advanceTimersByTimeAsync( 60_000 );
			delete window.tawkIntegrationConsent;
			expect( { code: await code, calls: method.mock.calls.length } ).toEqual( expected );
		}
	} );

	it( 'is also what throws: there may be no connection', async () => {
		const start = jest.fn( () => {
			throw new TypeError( `Cannot read properties of undefined (reading '$socket')` );
		} );
		const done = call( start );
		await jest.advanceTimersByTimeAsync( 7000 );
		await expect( done ).resolves.toBe( 'THROWN' );
		expect( start ).toHaveBeenCalledTimes( 4 );
	} );
} );

it( 'a call that is never answered is given up after ten seconds, and an answer later changes nothing', async () => {
	let late: Done = () => {};
	const start = jest.fn( ( done: Done ) => void ( late = done ) );
	const code = jest.fn();
	void call( start ).then( code );
	await jest.advanceTimersByTimeAsync( 9999 );
	expect( code ).not.toHaveBeenCalled();
	await jest.advanceTimersByTimeAsync( 1 );
	late( 'SERVER_ERROR' );
	await jest.advanceTimersByTimeAsync( 60_000 );
	expect( code.mock.calls ).toEqual( [ [ 'NO_CALLBACK' ] ] );
	expect( start ).toHaveBeenCalledTimes( 1 );
} );

it( 'a method that is missing is told', async () => {
	await expect( call( () => false ) ).resolves.toBe( 'MISSING_METHOD' );
} );
