import { compare } from '../../../src/visibility/compare';
import type { Comparison } from '../../../src/shared/settings';
import fixture from '../../fixtures/compare.json';

const comparisons = [ ...fixture.comparisons, ...fixture.unknown ];

describe( 'a comparison', () => {
	it.each( fixture.cases )( 'says of $name what the shared cases say', ( { actual, expected, holds } ) => {
		// The list comes from a file: what nobody knows is part of it.
		const held = comparisons.filter( ( how ) => compare( actual, how as Comparison, expected ) );
		expect( held.sort() ).toEqual( [ ...holds ].sort() );
	} );
} );
