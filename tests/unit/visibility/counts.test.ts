import { count, counted } from '../../../src/visibility/counts';
import { VISITS } from '../../../src/visibility/visits-key';

const PAGE = 'https://example.com/shop/';
const LANDING = 'https://example.com/?utm_source=news';
const NOW = Date.parse( '2026-07-01T12:00:00Z' );
const minutesAgo = ( minutes: number ) => NOW - minutes * 60_000;

beforeEach( () => localStorage.clear() );
afterEach( () => jest.restoreAllMocks() );

describe( 'a page', () => {
	it.each( [
		[ 'of somebody new is the first of the first visit', null, [ 1, 1 ] ],
		[ 'a moment later belongs to the same visit', `3 2 ${ minutesAgo( 1 ) }`, [ 3, 3 ] ],
		[ 'a moment before 30 minutes are over belongs to it as well', `3 2 ${ minutesAgo( 30 ) + 1 }`, [ 3, 3 ] ],
		[ 'after 30 idle minutes begins another visit', `3 2 ${ minutesAgo( 30 ) }`, [ 4, 1 ] ],
		[ 'a year later begins another visit', `3 2 ${ minutesAgo( 525_600 ) }`, [ 4, 1 ] ],
		[ 'after the clock was put back a little belongs to the same visit', `3 2 ${ minutesAgo( -5 ) }`, [ 3, 3 ] ],
		[ 'after the clock was put back far begins another visit', `3 2 ${ minutesAgo( -60 ) }`, [ 4, 1 ] ],
	] )( '%s', ( _, stored, expected ) => {
		expect( counted( stored, NOW, PAGE ) ).toEqual( [ ...expected, NOW, PAGE ] );
	} );

	it.each( [
		'',
		'x',
		'3',
		'3 2',
		`0 0 ${ NOW }`,
		`3 x ${ NOW }`,
		`-1 2 ${ NOW }`,
		'{"visits":3}',
		`3 2 ${ NOW } 4`,
		`3 2 ${ NOW } javascript:alert(1)`,
		`3 2 ${ NOW } ${ LANDING } 4`,
	] )( 'is the first of the first visit where %j is stored, which is broken', ( stored ) => {
		expect( counted( stored, NOW, PAGE ) ).toEqual( [ 1, 1, NOW, PAGE ] );
	} );

	it( 'has the landing page of its visit', () => {
		expect( counted( `3 2 ${ minutesAgo( 1 ) } ${ LANDING }`, NOW, PAGE ) ).toEqual( [ 3, 3, NOW, LANDING ] );
	} );

	it( 'of another visit is the landing page itself', () => {
		expect( counted( `3 2 ${ minutesAgo( 31 ) } ${ LANDING }`, NOW, PAGE ) ).toEqual( [ 4, 1, NOW, PAGE ] );
	} );

	it( 'is kept as the landing page, without its fragment', () => {
		history.replaceState( null, '', '/landing/?a=1#token' );
		count( minutesAgo( 5 ) );
		history.replaceState( null, '', '/' );
		expect( count( NOW )[ 3 ] ).toBe( `${ location.origin }/landing/?a=1` );
	} );

	it( 'is counted on from the one before, under one key', () => {
		expect( count( minutesAgo( 40 ) ).slice( 0, 2 ) ).toEqual( [ 1, 1 ] );
		expect( count( minutesAgo( 35 ) ).slice( 0, 2 ) ).toEqual( [ 1, 2 ] );
		expect( count( NOW ).slice( 0, 2 ) ).toEqual( [ 2, 1 ] );
		expect( Object.keys( localStorage ) ).toEqual( [ VISITS ] );
	} );

	it.each( [ 'getItem', 'setItem' ] as const )( 'is the first of the first visit where %s is denied', ( method ) => {
		localStorage.setItem( VISITS, `3 2 ${ NOW }` );
		jest.spyOn( Storage.prototype, method ).mockImplementation( () => {
			throw new DOMException( 'denied', 'SecurityError' );
		} );
		expect( count( NOW ) ).toEqual( [ 1, 1, NOW, location.href ] );
	} );
} );
