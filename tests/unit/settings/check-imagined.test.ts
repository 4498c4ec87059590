import { askedIn } from '../../../src/settings/visibility/check/deep-link';
import type { Explanation } from '../../../src/settings/visibility/check/explanation';
import { asksFor, FIRST, momentOf, visitOf } from '../../../src/settings/visibility/check/imagined';

const utc = ( text: string ) => Date.parse( `${ text }Z` );
/** Berlin in 2026. */
const BERLIN = [
	[ utc( '2026-01-01T00:00' ) / 1000, 60 ],
	[ utc( '2026-03-29T01:00' ) / 1000, 120 ],
	[ utc( '2026-10-25T01:00' ) / 1000, 60 ],
] as const;

describe( 'the moment at which the site’s clocks show a time', () => {
	it.each( [
		[ '2026-02-01T12:00', '2026-02-01T11:00' ],
		[ '2026-07-01T12:00', '2026-07-01T10:00' ],
		[ '2026-12-01T12:00', '2026-12-01T11:00' ],
		[ '2026-03-29T01:59', '2026-03-29T00:59' ],
		[ '2026-03-29T03:00', '2026-03-29T01:00' ],
		// Shown twice.
		[ '2026-10-25T02:30', '2026-10-25T01:30' ],
		[ '2026-10-25T01:59', '2026-10-24T23:59' ],
		// Before the first known offset, and after the last.
		[ '2020-07-01T12:00', '2020-07-01T11:00' ],
		[ '2031-07-01T12:00', '2031-07-01T11:00' ],
	] )( '%s', ( local, expected ) => {
		expect( momentOf( local, BERLIN ) ).toBe( utc( expected ) );
	} );

	it( 'is UTC where no offset is known', () => {
		expect( momentOf( '2026-02-01T12:00', [] ) ).toBe( utc( '2026-02-01T12:00' ) );
	} );
} );

describe( 'an imagined visit', () => {
	const explanation = {
		full_url: 'https://example.com/shop/?ref=mail',
		zones: { '': BERLIN },
		rules: [],
	} as unknown as Explanation;

	it( 'is now where no time is entered', () => {
		expect( visitOf( FIRST, explanation, 12345 ).now ).toBe( 12345 );
		expect( visitOf( { ...FIRST, time: '2026-07-01T12:00' }, explanation, 12345 ).now ).toBe(
			utc( '2026-07-01T10:00' )
		);
	} );

	it( 'has the width of its device and the address of the page', () => {
		expect( visitOf( { ...FIRST, device: 'phone' }, explanation, 0 ) ).toMatchObject( {
			width: 375,
			url: 'https://example.com/shop/?ref=mail',
		} );
	} );

	it.each( [
		[ '', '' ],
		[ 'example.org', 'https://example.org' ],
		[ 'http://example.org/x', 'http://example.org/x' ],
	] )( 'comes from “%s” as browsers say it', ( referrer, expected ) => {
		expect( visitOf( { ...FIRST, referrer }, explanation, 0 ).referrer ).toBe( expected );
	} );
} );

it( 'asks for what the open lines ask alone', () => {
	const condition = ( type: string, outcome: string ) => ( { type, outcome } );
	const explanation = {
		rules: [
			{ outcome: 'depends', conditions: [ condition( 'role', 'holds' ), condition( 'cookie', 'browser' ) ] },
			{ outcome: 'does_not_hold', conditions: [ condition( 'visits', 'browser' ) ] },
			{ outcome: 'off', conditions: [ condition( 'referrer', 'browser' ) ] },
		],
	} as unknown as Explanation;
	expect( [ ...asksFor( explanation ) ] ).toEqual( [ 'cookie' ] );
} );

describe( 'a link that asks about an address', () => {
	it.each( [
		[ '#visibility', null ],
		[ '', null ],
		[ '#visibility?check=', '' ],
		[ '#visibility?check=https%3A%2F%2Fexample.com%2F%3Fp%3D1%26a%3Db', 'https://example.com/?p=1&a=b' ],
	] )( '%s', ( hash, expected ) => {
		expect( askedIn( hash ) ).toBe( expected );
	} );
} );
