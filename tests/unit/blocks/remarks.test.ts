import { remarksOn } from '../../../src/blocks/sidebar/remarks';

const on = ( ...types: string[] ) => remarksOn( types.map( ( type ) => ( { type } ) ) );

it( 'nothing is said of conditions that count in a block as they do in the settings', () => {
	expect( on() ).toEqual( [] );
	expect( on( 'device', 'role', 'schedule' ) ).toEqual( [] );
} );

it.each( [ 'user_meta', 'cookie', 'query' ] )( '%s counts only where the settings ask for the same', ( type ) => {
	expect( on( type ) ).toEqual( [ expect.stringContaining( 'only if the settings ask for the same one' ) ] );
} );

it.each( [ 'visits', 'pages' ] )( '%s are counted on pages with such a block', ( type ) => {
	expect( on( type ) ).toEqual( [ expect.stringContaining( 'Only pages with such a block are counted' ) ] );
} );

it( 'each is said once', () => {
	expect( on( 'cookie', 'user_meta', 'pages', 'visits' ) ).toHaveLength( 2 );
} );
