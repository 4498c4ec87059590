import type { Answer, Visibility } from '../../../src/visibility/evaluator';
import { follow } from '../../../src/widget/rules';
import { forgetListeners } from './listeners';

forgetListeners();

const SHOW: Answer = { show: true, rule: false, widget: '' };
const visibility: Visibility = { default: 'show', rules: [ { action: 'hide', conditions: [] } ] };

const decide = jest.fn( () => SHOW );
const decided = jest.fn();

beforeEach( () => {
	jest.useFakeTimers( { now: Date.parse( '2026-07-01T11:59:30Z' ) } );
	window.tawkIntegration = { decide };
	decide.mockClear();
	decided.mockClear();
} );

afterEach( () => {
	jest.useRealTimers();
	Reflect.deleteProperty( window, 'navigation' );
} );

describe( 'what the browser decides', () => {
	it( 'is told at once', async () => {
		await expect( follow( visibility, decided ) ).resolves.toBe( true );
		expect( decided.mock.calls ).toEqual( [ [ SHOW ] ] );
		expect( decide ).toHaveBeenCalledWith( visibility, [ 1, 1, Date.now() ] );
	} );

	it( 'is decided again at each full minute', async () => {
		await follow( visibility, decided );
		decided.mockClear();
		jest.advanceTimersByTime( 29_999 );
		expect( decided ).not.toHaveBeenCalled();
		jest.advanceTimersByTime( 1 );
		expect( decided ).toHaveBeenCalledTimes( 1 );
		jest.advanceTimersByTime( 60_000 );
		expect( decided ).toHaveBeenCalledTimes( 2 );
	} );

	it.each( [ 'resize', 'pageshow', 'visibilitychange', 'tawkLoad', 'tawkStatusChange' ] )(
		'is decided again at %s, and the clock is not asked twice',
		async ( type ) => {
			await follow( visibility, decided );
			decided.mockClear();
			document.dispatchEvent( new Event( type, { bubbles: true } ) );
			expect( decided ).toHaveBeenCalledTimes( 1 );
			jest.advanceTimersByTime( 30_000 );
			expect( decided ).toHaveBeenCalledTimes( 2 );
		}
	);

	it( 'is decided again when the address changes without a page, where the browser tells', async () => {
		const navigation = new EventTarget();
		Object.assign( window, { navigation } );
		await follow( visibility, decided );
		decided.mockClear();
		navigation.dispatchEvent( new Event( 'navigatesuccess' ) );
		expect( decided ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'says nothing where that fails, and is decided again', async () => {
		await follow( visibility, decided );
		decided.mockClear();
		decided.mockImplementationOnce( () => {
			throw new Error( 'a foreign Tawk_API' );
		} );
		expect( () => jest.advanceTimersByTime( 30_000 ) ).not.toThrow();
		jest.advanceTimersByTime( 60_000 );
		expect( decided ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'keeps the chat away where it fails at once', async () => {
		decide.mockImplementationOnce( () => {
			throw new Error( 'broken' );
		} );
		await expect( follow( visibility, decided ) ).resolves.toBe( false );
	} );

	it( 'counts as the first page of the first visit where nothing can be counted', async () => {
		await follow( { ...visibility, counts: 'https://gone.example/counts.js' }, decided );
		expect( decide ).toHaveBeenCalledWith( expect.anything(), [ 1, 1, expect.any( Number ) ] );
	} );
} );

describe( 'where the script that decides is missing', () => {
	it.each( [ undefined, document.createElement( 'a' ), { decide: document.createElement( 'a' ) } ] )(
		'the chat stays away if a rule might hide it (%s)',
		async ( found ) => {
			Object.assign( window, { tawkIntegration: found } );
			await expect( follow( visibility, decided ) ).resolves.toBe( false );
			expect( decided ).not.toHaveBeenCalled();
		}
	);

	it( 'nothing is lost if there is no rule', async () => {
		delete window.tawkIntegration;
		await expect( follow( { default: 'show', rules: [] }, decided ) ).resolves.toBe( true );
	} );

	it.each( [
		[ 'nothing', undefined ],
		[ 'two elements that bear its name', { decide: document.createElement( 'a' ) } ],
	] )(
		'it is awaited until the page has loaded, though %s be there: an optimiser may run it late',
		async ( _, found ) => {
			Object.assign( window, { tawkIntegration: found } );
			jest.spyOn( document, 'readyState', 'get' ).mockReturnValue( 'interactive' );
			const done = follow( visibility, decided );
			window.tawkIntegration = { decide };
			dispatchEvent( new Event( 'load' ) );
			await expect( done ).resolves.toBe( true );
			expect( decided ).toHaveBeenCalledTimes( 1 );
		}
	);
} );
