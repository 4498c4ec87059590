import { freeId } from '../../../../src/shared/free-id';
import { insert, moveTo, placeOf } from '../../../../src/settings/visibility/reorder';
import { isMixed } from '../../../../src/settings/visibility/rule';
import { line } from './lines';

const [ a, b, c ] = [ line( 'a', 'hide' ), line( 'b', 'show' ), line( 'c', 'hide' ) ];
const [ w, x ] = [ line( 'w', 'use_widget' ), line( 'x', 'use_widget' ) ];
const ids = ( lines: { id: string }[] ) => lines.map( ( { id } ) => id ).join( '' );

describe( 'moving a line', () => {
	it( 'up and down', () => {
		expect( ids( moveTo( [ a, b, c ], 'c', 0 ) ) ).toBe( 'cab' );
		expect( ids( moveTo( [ a, b, c ], 'a', 1 ) ) ).toBe( 'bac' );
	} );

	it( 'stops at the ends', () => {
		expect( ids( moveTo( [ a, b, c ], 'a', -1 ) ) ).toBe( 'abc' );
		expect( ids( moveTo( [ a, b, c ], 'a', 9 ) ) ).toBe( 'bca' );
	} );

	it( 'keeps to its own group, whose places stay', () => {
		expect( ids( moveTo( [ w, a, x, b ], 'b', 0 ) ) ).toBe( 'wbxa' );
		expect( ids( moveTo( [ w, a, x, b ], 'x', 0 ) ) ).toBe( 'xawb' );
	} );

	it( 'that is not there changes nothing', () => {
		expect( ids( moveTo( [ a, b ], 'z', 0 ) ) ).toBe( 'ab' );
		expect( placeOf( [ a, b ], 'z' ) ).toBe( -1 );
	} );

	it( 'counts places within the group', () => {
		expect( placeOf( [ w, a, x, b ], 'b' ) ).toBe( 1 );
	} );
} );

describe( 'a new line', () => {
	it( 'goes to the end', () => {
		expect( ids( insert( [ a ], [ c ] ) ) ).toBe( 'ac' );
		expect( ids( insert( [ a ], [ b, w ] ) ) ).toBe( 'abw' );
	} );

	it( 'that hides goes before the first that shows: behind it, it would come too late', () => {
		expect( ids( insert( [ w, b ], [ a, c ] ) ) ).toBe( 'wacb' );
	} );
} );

describe( 'the order of lines', () => {
	it( 'matters once what they do is mixed', () => {
		expect( isMixed( [] ) ).toBe( false );
		expect( isMixed( [ a, c ] ) ).toBe( false );
		expect( isMixed( [ a, b ] ) ).toBe( true );
		expect( isMixed( [ w, { ...x, widget: 'sales' } ] ) ).toBe( true );
		expect( isMixed( [ w, x ] ) ).toBe( false );
	} );
} );

describe( 'an id', () => {
	it.each( [
		[ 'Deutsch', [], 'deutsch' ],
		[ 'Français – été', [], 'francais-ete' ],
		[ 'Straße 7', [], 'strasse-7' ],
		[ 'Sales', [ 'sales', 'sales-2' ], 'sales-3' ],
		[ '日本語', [], 'widget' ],
		[ '日本語', [ 'widget' ], 'widget-2' ],
		[ '-- !', [], 'widget' ],
	] )( 'for “%s” beside %j is %s', ( name, taken, id ) => {
		expect( freeId( name, taken, 'widget' ) ).toBe( id );
	} );

	it( 'is never longer than the schema allows', () => {
		expect( freeId( 'a'.repeat( 100 ), [ 'a'.repeat( 35 ) ] ) ).toMatch( /^[a-z0-9][a-z0-9-]{0,39}$/ );
	} );
} );
