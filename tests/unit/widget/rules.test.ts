import type { Condition } from '../../../src/shared/settings';
import type { Answer, Visibility } from '../../../src/visibility/evaluator';
import { TOLD } from '../../../src/widget/told';
import { counted, follow, holdsIn } from '../../../src/widget/rules';
import { forgetListeners } from './listeners';
import { PLAIN } from './plain-config';

forgetListeners();

const SHOW: Answer = { show: true, rule: false, widget: '' };
const visibility: Visibility = { default: 'show', rules: [ { action: 'hide', conditions: [] } ] };

const config = { visibility };
const COUNTS = [ 3, 2, 1 ] as const;

const decide = jest.fn( () => SHOW );
const decided = jest.fn();

beforeEach( () => {
	jest.useFakeTimers( { now: Date.parse( '2026-07-01T11:59:30Z' ) } );
	window.tawkIntegrationDecide = decide;
	decide.mockClear();
	decided.mockClear();
} );

afterEach( () => {
	jest.useRealTimers();
	Reflect.deleteProperty( window, 'navigation' );
} );

describe( 'what the browser decides', () => {
	it( 'is told at once', async () => {
		await expect( follow( { config, counts: COUNTS }, decided ) ).resolves.toBe( true );
		expect( decided.mock.calls ).toEqual( [ [ SHOW ] ] );
		expect( decide ).toHaveBeenCalledWith( visibility, COUNTS );
	} );

	it( 'is decided again at each full minute', async () => {
		await follow( { config, counts: COUNTS }, decided );
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
			await follow( { config, counts: COUNTS }, decided );
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
		await follow( { config, counts: COUNTS }, decided );
		decided.mockClear();
		navigation.dispatchEvent( new Event( 'navigatesuccess' ) );
		expect( decided ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'says nothing where that fails, and is decided again', async () => {
		await follow( { config, counts: COUNTS }, decided );
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
		await expect( follow( { config, counts: COUNTS }, decided ) ).resolves.toBe( false );
	} );

	it( 'follows rules that are filled in later', async () => {
		const filled: { visibility: Visibility } = { visibility };
		await follow( { config: filled, counts: COUNTS }, decided );
		filled.visibility = { default: 'hide', rules: [] };
		dispatchEvent( new Event( TOLD ) );
		expect( decide ).toHaveBeenLastCalledWith( filled.visibility, COUNTS );
	} );
} );

describe( 'a page', () => {
	it.each( [ undefined, { ...visibility, counts: true as const } ] )(
		'counts as the first of the first visit where nothing can be counted (%j)',
		async ( asked ) => {
			const page = { build: 'https://gone.example/*.js', ...( asked && { visibility: asked } ) };
			await expect( counted( page, 7 ) ).resolves.toEqual( [ 1, 1, 7 ] );
		}
	);
} );

describe( 'where the script that decides is missing', () => {
	it.each( [ undefined, document.createElement( 'a' ) ] )(
		'the chat stays away if a rule might hide it (%s)',
		async ( found ) => {
			Object.assign( window, { tawkIntegrationDecide: found } );
			await expect( follow( { config, counts: COUNTS }, decided ) ).resolves.toBe( false );
			expect( decided ).not.toHaveBeenCalled();
		}
	);

	it( 'nothing is lost if there is no rule and the chat is shown', async () => {
		delete window.tawkIntegrationDecide;
		await expect(
			follow( { config: { visibility: { default: 'show', rules: [] } }, counts: COUNTS }, decided )
		).resolves.toBe( true );
	} );

	it( 'the chat stays away if there is no rule left and it is hidden', async () => {
		delete window.tawkIntegrationDecide;
		await expect(
			follow( { config: { visibility: { default: 'hide', rules: [] } }, counts: COUNTS }, decided )
		).resolves.toBe( false );
	} );

	it.each( [
		[ 'nothing', undefined ],
		[ 'an element that bears its name', document.createElement( 'a' ) ],
	] )(
		'it is awaited until the page has loaded, though %s be there: an optimiser may run it late',
		async ( _, found ) => {
			Object.assign( window, { tawkIntegrationDecide: found } );
			jest.spyOn( document, 'readyState', 'get' ).mockReturnValue( 'interactive' );
			const done = follow( { config, counts: COUNTS }, decided );
			window.tawkIntegrationDecide = decide;
			dispatchEvent( new Event( 'load' ) );
			await expect( done ).resolves.toBe( true );
			expect( decided ).toHaveBeenCalledTimes( 1 );
		}
	);
} );

describe( 'conditions of a part of the page', () => {
	const phone: Condition = { type: 'device', operator: 'is', value: [ 'phone' ] };
	const zones = { '': [ [ 0, 60 ] ] } as const;
	const holds = holdsIn( { config: { ...PLAIN, visibility: { ...visibility, zones } }, counts: COUNTS } );

	it.each( [
		[ true, true ],
		[ false, false ],
		[ null, false ],
	] )( 'hold only where that is sure (%s)', ( show, expected ) => {
		decide.mockReturnValueOnce( { ...SHOW, show: show! } );
		expect( holds( [ phone ] ) ).toBe( expected );
		expect( decide.mock.calls ).toEqual( [
			[ { default: 'hide', rules: [ { conditions: [ phone ], action: 'show' } ], zones }, COUNTS ],
		] );
	} );

	it.each( [ undefined, document.createElement( 'a' ) ] )(
		'do not hold if the script that decides is missing (%s)',
		( found ) => {
			Object.assign( window, { tawkIntegrationDecide: found } );
			expect( holds( [ phone ] ) ).toBe( false );
		}
	);

	it( 'do not hold if it fails', () => {
		decide.mockImplementationOnce( () => {
			throw new Error( 'a value that nobody checked' );
		} );
		expect( holds( [ phone ] ) ).toBe( false );
	} );
} );
