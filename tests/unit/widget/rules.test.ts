import type { Answer, Visibility } from '../../../src/visibility/evaluator';
import { TOLD } from '../../../src/widget/told';
import { counted, follow } from '../../../src/widget/rules';
import { forgetListeners } from './listeners';

forgetListeners();

const SHOW: Answer = { show: true, rule: false, widget: '' };
const visibility: Visibility = { default: 'show', rules: [ { action: 'hide', conditions: [] } ] };

const config = { visibility };
const COUNTS = [ 3, 2, 1 ] as const;

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
		await expect( follow( config, COUNTS, decided ) ).resolves.toBe( true );
		expect( decided.mock.calls ).toEqual( [ [ SHOW ] ] );
		expect( decide ).toHaveBeenCalledWith( visibility, COUNTS );
	} );

	it( 'is decided again at each full minute', async () => {
		await follow( config, COUNTS, decided );
		decided.mockClear();
		jest.advanceTimersByTime( 29_999 );
		expect( decided ).not.toHaveBeenCalled();
		jest.advanceTimersByTime( 1 );
		expect( decided ).toHaveBeenCalledTimes( 1 );
		jest.advanceTimersByTime( 60_000 );
		expect( decided ).toHaveBeenCalledTimes( 2 );
	} );

	it.each( [ 'resize', 'pageshow', 'visibilitychange', 'tawkLoad', 'tawkStatusChange', TOLD ] )(
		'is decided again at %s, and the clock is not asked twice',
		async ( type ) => {
			await follow( config, COUNTS, decided );
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
		await follow( config, COUNTS, decided );
		decided.mockClear();
		navigation.dispatchEvent( new Event( 'navigatesuccess' ) );
		expect( decided ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'says nothing where that fails, and is decided again', async () => {
		await follow( config, COUNTS, decided );
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
		await expect( follow( config, COUNTS, decided ) ).resolves.toBe( false );
	} );

	it( 'follows rules that are filled in later', async () => {
		const filled: { visibility: Visibility } = { visibility };
		await follow( filled, COUNTS, decided );
		filled.visibility = { default: 'hide', rules: [] };
		dispatchEvent( new Event( TOLD ) );
		expect( decide ).toHaveBeenLastCalledWith( filled.visibility, COUNTS );
	} );
} );

describe( 'a page', () => {
	it.each( [ undefined, 'https://gone.example/counts.js' ] )(
		'counts as the first of the first visit where nothing can be counted (%s)',
		async ( module ) => {
			await expect( counted( module, 7 ) ).resolves.toEqual( [ 1, 1, 7 ] );
		}
	);
} );

describe( 'where the script that decides is missing', () => {
	it.each( [ undefined, document.createElement( 'a' ), { decide: document.createElement( 'a' ) } ] )(
		'the chat stays away if a rule might hide it (%s)',
		async ( found ) => {
			Object.assign( window, { tawkIntegration: found } );
			await expect( follow( config, COUNTS, decided ) ).resolves.toBe( false );
			expect( decided ).not.toHaveBeenCalled();
		}
	);

	it( 'nothing is lost if there is no rule and the chat is shown', async () => {
		delete window.tawkIntegration;
		await expect( follow( { visibility: { default: 'show', rules: [] } }, COUNTS, decided ) ).resolves.toBe( true );
	} );

	it( 'the chat stays away if there is no rule left and it is hidden', async () => {
		delete window.tawkIntegration;
		await expect( follow( { visibility: { default: 'hide', rules: [] } }, COUNTS, decided ) ).resolves.toBe(
			false
		);
	} );

	it.each( [
		[ 'nothing', undefined ],
		[ 'two elements that bear its name', { decide: document.createElement( 'a' ) } ],
	] )(
		'it is awaited until the page has loaded, though %s be there: an optimiser may run it late',
		async ( _, found ) => {
			Object.assign( window, { tawkIntegration: found } );
			jest.spyOn( document, 'readyState', 'get' ).mockReturnValue( 'interactive' );
			const done = follow( config, COUNTS, decided );
			window.tawkIntegration = { decide };
			dispatchEvent( new Event( 'load' ) );
			await expect( done ).resolves.toBe( true );
			expect( decided ).toHaveBeenCalledTimes( 1 );
		}
	);
} );
