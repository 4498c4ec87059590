import { attributesOf, judgeAttributes, judgeTags, rowsOf } from '../../../src/editor/page-facts';
import fixture from '../../fixtures/page-facts.json';

const rows = ( ...pairs: string[][] ) => pairs.map( ( [ key = '', text = '' ] ) => ( { key, text } ) );

describe( 'attributes that a person types', () => {
	it.each( fixture.attributes )( 'are judged as the shared cases say: $name', ( { typed, judged } ) => {
		expect( judgeAttributes( rows( ...typed ) ).map( Object.values ) ).toEqual( judged );
	} );

	it( 'go into the post where nothing is wrong with them', () => {
		expect( attributesOf( rows( [ 'Plan', ' gold ' ], [ 'half', '' ], [ '', '' ], [ 'name', 'x' ] ) ) ).toEqual(
			rows( [ 'plan', 'gold' ] )
		);
	} );

	it( 'stay as they are typed while the post says the same', () => {
		const typed = rows( [ 'Plan', 'gold ' ], [ 'half', '' ] );
		expect( rowsOf( typed, rows( [ 'plan', 'gold' ] ) ) ).toBe( typed );
	} );

	it.each( [
		[ 'another text', rows( [ 'plan', 'silver' ] ) ],
		[ 'another key', rows( [ 'level', 'gold' ] ) ],
		[ 'less', [] ],
		[ 'more', rows( [ 'plan', 'gold' ], [ 'line', 'mugs' ] ) ],
	] )( 'give way to the post where it says %s', ( _, own ) => {
		expect( rowsOf( rows( [ 'Plan', 'gold' ] ), own ) ).toBe( own );
	} );
} );

describe( 'tags that a person types', () => {
	it.each( fixture.tags )( 'are judged as the shared cases say: $name', ( { typed, judged } ) => {
		expect( judgeTags( typed ).map( Object.values ) ).toEqual( judged );
	} );
} );
