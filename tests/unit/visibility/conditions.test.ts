import type { Condition } from '../../../src/shared/settings';
import { holds } from '../../../src/visibility/conditions';
import type { Visit } from '../../../src/visibility/visit';
import fixture from '../../fixtures/browser-conditions.json';

const { zones, usual, cases } = fixture as unknown as {
	zones: Visit[ 'zones' ];
	usual: Facts;
	cases: { name: string; condition: Condition; visit: Partial< Facts >; holds: boolean }[];
};

/** A visit as the cases write it: the time in UTC, the visitor's own clock as minutes east of it. */
type Facts = Omit< Visit, 'now' | 'zones' > & { now: string; visitor_offset: number };

afterEach( () => jest.restoreAllMocks() );

describe( 'a condition of the browser', () => {
	it.each( cases )( '$name', ( { condition, visit, holds: expected } ) => {
		const { now, visitor_offset: offset, ...facts } = { ...usual, ...visit };
		jest.spyOn( Date.prototype, 'getTimezoneOffset' ).mockReturnValue( -offset );
		expect( holds( condition, { ...facts, now: Date.parse( now ), zones } ) ).toBe( expected );
	} );

	it( 'reads no fact but its own', () => {
		const visit = new Proxy( {} as Visit, {
			get: ( _, name ) => {
				throw new Error( `read ${ String( name ) }` );
			},
		} );
		const reading = Object.defineProperty( Object.create( visit ), 'width', { value: 320 } );
		expect( holds( { type: 'device', operator: 'is', value: [ 'phone' ] }, reading ) ).toBe( true );
	} );
} );
