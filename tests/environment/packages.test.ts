import { target } from './packages';

const folders = { 'package/src/wordpress': 'wordpress', 'package/src/one.zip': 'one.zip' };

describe( 'what is unpacked of a tarball', () => {
	it( 'moves a wanted folder with all that is in it', () => {
		expect( target( 'package/src/wordpress/wp-admin/index.php', folders ) ).toBe( 'wordpress/wp-admin/index.php' );
	} );

	it( 'takes a single file', () => {
		expect( target( 'package/src/one.zip', folders ) ).toBe( 'one.zip' );
	} );

	it( 'leaves out what only begins alike', () => {
		expect( target( 'package/src/wordpress-old/index.php', folders ) ).toBeUndefined();
	} );
} );
