import { failureLines } from '../../../src/admin-bar/failures';

const words = {
	of: {
		attribute: 'No attribute “%1$s” (%2$s).',
		tag: 'No tag “%1$s” (%2$s).',
		identity: 'Nobody (%2$s).',
	},
	more: 'and %1$s more',
};
const lines = ( told: unknown ) => failureLines( JSON.stringify( told ), words );
const attribute = ( name: string, code = 'CONTAINS_INVALID_VALUE' ) => ( { what: 'attribute', name, code } );

describe( 'what the toolbar says of refusals', () => {
	it( 'is a sentence for each', () => {
		expect(
			lines( [
				attribute( 'plan' ),
				{ what: 'tag', name: 'VIP', code: 'INVALID_TAGS' },
				{ what: 'identity', name: '', code: 'UNAUTHORIZED_API_CALL' },
			] )
		).toEqual( [
			'No attribute “plan” (CONTAINS_INVALID_VALUE).',
			'No tag “VIP” (INVALID_TAGS).',
			'Nobody (UNAUTHORIZED_API_CALL).',
		] );
	} );

	it( 'is five sentences at most, and a count of the others', () => {
		const names = [ 'a', 'b', 'c', 'd', 'e' ].map( ( name ) => attribute( name ) );
		expect( lines( names ) ).toHaveLength( 5 );
		expect( lines( [ ...names, attribute( 'f' ), attribute( 'g' ) ] ).slice( 4 ) ).toEqual( [
			'No attribute “e” (CONTAINS_INVALID_VALUE).',
			'and 2 more',
		] );
	} );

	it( 'takes a name as it is', () => {
		expect( lines( [ attribute( '$& %2$s <b>' ) ] ) ).toEqual( [
			'No attribute “$& %2$s <b>” (CONTAINS_INVALID_VALUE).',
		] );
	} );

	it.each( [ [ undefined ], [ '' ], [ '{' ], [ '7' ], [ 'null' ], [ '{"what":"tag"}' ], [ '[null,1,"tag",{}]' ] ] )(
		'is nothing where nothing usable is told: %s',
		( told ) => {
			expect( failureLines( told, words ) ).toEqual( [] );
		}
	);

	it( 'leaves out what it has no words for', () => {
		expect( lines( [ { what: 'constructor', name: 'a', code: 'b' }, attribute( 'plan' ) ] ) ).toEqual( [
			'No attribute “plan” (CONTAINS_INVALID_VALUE).',
		] );
	} );
} );
