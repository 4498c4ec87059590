import { browserFaults, callFault, networkFault } from './faults';
import type { Fault } from './faults';

const fault = ( spec: Record< string, unknown > ): Fault => ( { id: 'f', ...spec } ) as Fault;

test( 'a network fault without a target hits the loader, of any property', () => {
	const faults = [ fault( { kind: 'refused' } ) ];
	expect( networkFault( faults, 'loader', 'p', 'w' )?.kind ).toBe( 'refused' );
	expect( networkFault( faults, 'app', 'p', 'w' ) ).toBeUndefined();
} );

test( 'a fault of one widget spares the others', () => {
	const faults = [ fault( { kind: 'status', status: 500, property: 'p', widget: 'w' } ) ];
	expect( networkFault( faults, 'loader', 'p', 'w' ) ).toBeDefined();
	expect( networkFault( faults, 'loader', 'p', 'other' ) ).toBeUndefined();
	expect( networkFault( faults, 'loader', 'other', 'w' ) ).toBeUndefined();
} );

test( 'a fault that strikes twice is gone after the second time', () => {
	const faults = [ fault( { kind: 'error', method: 'addTags', code: 'SERVER_ERROR', times: 2 } ) ];
	const codes = [ 1, 2, 3 ].map( () => callFault( faults, 'addTags', 'p', 'w' )?.kind );
	expect( codes ).toEqual( [ 'error', 'error', undefined ] );
} );

test( 'a fault of one call spares the others', () => {
	expect( callFault( [ fault( { kind: 'no_callback', method: 'login' } ) ], 'logout', 'p', 'w' ) ).toBeUndefined();
} );

test( 'what the page has to play is gathered', () => {
	const faults = [
		fault( { kind: 'burn' } ),
		fault( { kind: 'burn', ms: 60 } ),
		fault( { kind: 'missing_method', method: 'login' } ),
		fault( { kind: 'throws', times: 1 } ),
		fault( { kind: 'slow', ms: 5 } ),
		fault( { kind: 'never_loads', property: 'other' } ),
	];
	expect( browserFaults( faults, 'p', 'w' ) ).toEqual( {
		throws: true,
		neverLoads: false,
		loadsTwice: false,
		missing: [ 'login' ],
		burn: 500,
	} );
	expect( browserFaults( faults, 'p', 'w' ).throws ).toBe( false );
} );
