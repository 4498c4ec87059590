import { nameOfSource, sourceIn, textFor } from '../../../src/blocks/sources';

it( 'a text that is a name in curly brackets and nothing else means a source', () => {
	expect( sourceIn( '{user.roles}' ) ).toBe( 'user.roles' );
	expect( sourceIn( textFor( 'user_meta.Some-Key' ) ) ).toBe( 'user_meta.Some-Key' );
} );

it.each( [ 'user.roles', '{}', '{a b}', '{a} and more', ' {a}', '{{a}}', '{1}' ] )( '“%s” means itself', ( text ) => {
	expect( sourceIn( text ) ).toBe( '' );
} );

it( 'a source is called what the settings call it, and one that they do not map says so', () => {
	const mapped = [ { value: 'user.roles', label: 'Roles' } ];
	expect( nameOfSource( 'user.roles', mapped ) ).toBe( 'Roles' );
	expect( nameOfSource( 'user.email', mapped ) ).toBe( 'user.email (not in the settings)' );
} );
