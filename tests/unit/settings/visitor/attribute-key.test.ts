import {
	doubledPlaces,
	flawOfKey,
	keyFrom,
	suggestedKey,
} from '../../../../src/settings/visitor/attributes/attribute-key';
import { sourceOf } from '../../../../src/settings/visitor/rows/sources';
import { sources } from './sources';

describe( 'the name of an attribute', () => {
	it.each( [
		[ 'Member Since', 'member-since' ],
		[ ' user_role ', 'user-role' ],
		[ 'Größe', 'grosse' ],
		[ 'a  b', 'a-b' ],
		[ 'vip!', 'vip!' ],
	] )( 'typed as “%s” is kept as %s', ( typed, key ) => {
		expect( keyFrom( typed ) ).toBe( key );
	} );

	it.each( [ 'member-since', '1', 'a'.repeat( 100 ) ] )( '%s is taken', ( key ) => {
		expect( flawOfKey( key ) ).toBe( '' );
	} );

	it.each( [
		[ '', /Give it a name/ ],
		[ 'email', /keeps this name for itself/ ],
		[ 'vip!', /letters from a to z/ ],
		[ 'größe', /letters from a to z/ ],
		[ 'a'.repeat( 101 ), /At most 100/ ],
	] )( '“%s” is refused with what to do', ( key, sentence ) => {
		expect( flawOfKey( key ) ).toMatch( sentence );
	} );

	it.each( [
		[ 'user.registered', 'member-since' ],
		[ 'user.email', 'user-email' ],
		[ 'post.terms.category', 'category' ],
		[ 'user_meta.billing_phone', 'billing-phone' ],
		[ 'user_meta.phone', 'user-phone' ],
		[ 'browser.cookie.__x', 'x' ],
		[ 'user_meta', '' ],
		[ 'text', '' ],
	] )( 'is suggested for %s: %s', ( name, key ) => {
		const source = sourceOf( name, sources );
		expect( source && suggestedKey( source ) ).toBe( key );
	} );

	it( 'that an earlier row has is told', () => {
		const rows = [ { key: 'a' }, { key: '' }, { key: 'b' }, { key: 'a' }, { key: '' } ];
		expect( [ ...doubledPlaces( rows ) ] ).toEqual( [ 3 ] );
	} );
} );
