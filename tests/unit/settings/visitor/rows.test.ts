import { moved } from '../../../../src/settings/lines/moved';
import { idsOf } from '../../../../src/settings/visitor/rows/row';
import { nameOfSource, sourceOf } from '../../../../src/settings/visitor/rows/sources';
import { sources } from './sources';

describe( 'ids of rows, which have none in the settings', () => {
	const [ a, b, c ] = [ { key: 'a' }, { key: 'b' }, { key: 'c' } ];
	const before = { rows: [ a, b ], ids: [ '1', '2' ] };
	const fresh = () => {
		let next = 10;
		return () => String( next++ );
	};

	it( 'stay with a row that is moved, or stays while others come and go', () => {
		expect( idsOf( before, [ b, a ], fresh() ) ).toEqual( [ '2', '1' ] );
		expect( idsOf( before, [ b ], fresh() ) ).toEqual( [ '2' ] );
		expect( idsOf( before, [ c, a, b ], fresh() ) ).toEqual( [ '10', '1', '2' ] );
	} );

	it( 'stay in their place when a row is changed, or all are read again', () => {
		expect( idsOf( before, [ a, { key: 'b2' } ], fresh() ) ).toEqual( [ '1', '2' ] );
		expect( idsOf( before, [ { ...a }, { ...b } ], fresh() ) ).toEqual( [ '1', '2' ] );
	} );

	it( 'are never given twice', () => {
		expect( idsOf( before, [ b, { key: 'new' } ], fresh() ) ).toEqual( [ '2', '10' ] );
		expect( idsOf( before, [ { ...a }, { ...b }, c ], fresh() ) ).toEqual( [ '10', '11', '12' ] );
	} );
} );

describe( 'moving', () => {
	it.each( [
		[ 0, 2, 'bca' ],
		[ 2, 0, 'cab' ],
		[ 1, 1, 'abc' ],
		[ 0, 9, 'bca' ],
		[ 2, -1, 'cab' ],
	] )( 'the member %d to the place %d', ( from, to, expected ) => {
		expect( moved( [ ...'abc' ], from, to ).join( '' ) ).toBe( expected );
	} );
} );

describe( 'the source of a name', () => {
	it.each( [
		[ 'user.registered', 'user.registered', '' ],
		[ 'user_meta.billing.phone', 'user_meta', 'billing.phone' ],
		[ 'post.terms.category', 'post.terms', 'category' ],
		[ 'browser.cookie.shop', 'browser.cookie.shop', '' ],
		[ 'browser.cookie.shopping', 'browser.cookie', 'shopping' ],
		[ 'user_meta', 'user_meta', '' ],
	] )( '%s is %s with “%s”, and is named so again', ( name, kind, parameter ) => {
		const found = sourceOf( name, sources );
		expect( found ).toMatchObject( { kind: { name: kind }, parameter } );
		expect( found && nameOfSource( found ) ).toBe( name );
	} );

	it.each( [ 'user.registered.x', 'loyalty', 'post', '' ] )( '%s is known to nobody', ( name ) => {
		expect( sourceOf( name, sources ) ).toBeNull();
	} );
} );
