import { defaultConstants, php, wpConfig } from './config';

describe( 'wp-config.php', () => {
	it( 'quotes texts so that they can neither end the literal nor escape', () => {
		expect( php( String.raw`it's \ here` ) ).toBe( String.raw`'it\'s \\ here'` );
	} );

	it( 'writes numbers and switches without quotes', () => {
		expect( [ php( 5 ), php( true ), php( false ) ] ).toEqual( [ '5', 'true', 'false' ] );
	} );

	it( 'defines what is not defined yet, then starts WordPress', () => {
		expect( wpConfig( { WP_DEBUG: true } ) ).toMatch(
			/^<\?php\ndefined\( 'WP_DEBUG' \) \|\| define\( 'WP_DEBUG', true \);\n.*wp-settings\.php';\n$/s
		);
	} );

	it( 'gives a site the same salts each time, and another site others', () => {
		const saltOf = ( seed: string ) => defaultConstants( 'http://127.0.0.1:9400', seed ).AUTH_KEY;
		expect( saltOf( 'one' ) ).toBe( saltOf( 'one' ) );
		expect( saltOf( 'one' ) ).not.toBe( saltOf( 'two' ) );
	} );
} );
