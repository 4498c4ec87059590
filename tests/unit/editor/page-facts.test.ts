import { attributesOf, isSame, judgeAttributes, judgeTags } from '../../../src/editor/page-facts';
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

	it.each( [
		[ true, 'the same', rows( [ 'plan', 'gold' ] ) ],
		[ false, 'another text', rows( [ 'plan', 'silver' ] ) ],
		[ false, 'another key', rows( [ 'level', 'gold' ] ) ],
		[ false, 'less', [] ],
		[ false, 'more', rows( [ 'plan', 'gold' ], [ 'line', 'mugs' ] ) ],
	] )( 'are compared by what they say: %s where it is %s', ( is, _, other ) => {
		expect( isSame( rows( [ 'plan', 'gold' ] ), other ) ).toBe( is );
	} );
} );

describe( 'tags that a person types', () => {
	it.each( fixture.tags )( 'are judged as the shared cases say: $name', ( { typed, judged } ) => {
		expect( judgeTags( typed ).map( Object.values ) ).toEqual( judged );
	} );
} );
