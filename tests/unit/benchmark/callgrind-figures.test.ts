import { median, totalOf } from '../../benchmark/callgrind-figures';

describe( 'A file of callgrind', () => {
	it( 'gives its total, not its summary', () => {
		expect( totalOf( 'events: Ir\nsummary: 311866226\n\nfn=(1)\n3 42\n\ntotals: 311866309\n' ) ).toBe( 311866309 );
	} );

	it( 'is refused when it is cut off', () => {
		expect( () => totalOf( 'events: Ir\nfn=(1)\n3 4' ) ).toThrow( 'totals' );
	} );
} );

describe( 'The median', () => {
	it( 'is the middle one, compared as numbers', () => {
		expect( median( [ 100, 9, 20 ] ) ).toBe( 20 );
	} );

	it( 'lies between the two in the middle', () => {
		expect( median( [ 4, 1, 3, 2 ] ) ).toBe( 2.5 );
	} );

	it( 'does not exist for nothing', () => {
		expect( () => median( [] ) ).toThrow();
	} );
} );
