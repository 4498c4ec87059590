import { wordsFor } from '../../../src/conditions/words';

describe( 'a kind of condition', () => {
	it.each( [
		[ 'device', 'phone' ],
		[ 'query', 'utm' ],
		[ 'query', 'question mark' ],
		[ 'post_type', 'woocommerce' ],
	] )( 'is found by other words, too: %s by “%s”', ( type, word ) => {
		expect( wordsFor( type ) ).toContain( word );
	} );

	it( 'of another plugin has no other words', () => {
		expect( wordsFor( 'membership' ).trim() ).toBe( '' );
	} );
} );
