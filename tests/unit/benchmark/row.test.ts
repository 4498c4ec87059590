import { atMost, lessThan, verdict } from '../../benchmark/row';
import type { Row } from '../../benchmark/row';

const row = ( own: Row[ 'own' ], budget: Row[ 'budget' ] ): Row => ( {
	what: 'bytes',
	unit: 'bytes',
	own,
	peer: null,
	budget,
} );

describe( 'The verdict on a figure', () => {
	it( 'is that the budget is kept by a figure that just reaches it', () => {
		expect( verdict( row( 600, atMost( 600 ) ) ) ).toBe( 'kept' );
	} );

	it( 'is that the budget is broken by one more', () => {
		expect( verdict( row( 601, atMost( 600 ) ) ) ).toBe( 'broken' );
	} );

	it( 'is that a peer must be beaten, not equalled', () => {
		expect( verdict( row( 599, lessThan( 600 ) ) ) ).toBe( 'kept' );
		expect( verdict( row( 600, lessThan( 600 ) ) ) ).toBe( 'broken' );
	} );

	it( 'is no judgement where there is no budget', () => {
		expect( verdict( row( 1e9, null ) ) ).toBe( 'reported' );
	} );

	it( 'never takes what was not measured for kept', () => {
		expect( verdict( row( null, atMost( 600 ) ) ) ).toBe( 'not measured' );
	} );
} );
