import { wordsFor } from '../../../../src/settings/conditions/words';

describe( 'the words that a kind of condition is found by', () => {
	it.each( [
		[ 'device', 'phone' ],
		[ 'query', 'utm' ],
		[ 'post_type', 'woocommerce' ],
	] )( '%s has “%s” among them', ( type, word ) => {
		expect( wordsFor( type ) ).toContain( word );
	} );

	it( 'are none for a condition of another plugin', () => {
		expect( wordsFor( 'membership' ).trim() ).toBe( '' );
	} );
} );
