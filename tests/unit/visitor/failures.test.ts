import { failuresOf } from '../../../src/visitor/failures';

/** What the console has been told; anything else in it would fail the test. */
const warned = ( warn: jest.SpyInstance ) => {
	const calls = [ ...warn.mock.calls ];
	warn.mockClear();
	return calls;
};

let element: HTMLElement;

const told = () => JSON.parse( element.dataset.failures ?? '[]' );

beforeEach( () => {
	element = document.createElement( 'script' );
} );

describe( 'a failure', () => {
	it( 'stands in the element, once', () => {
		const report = failuresOf( element, undefined );
		expect( element.dataset ).not.toHaveProperty( 'failures' );
		report( 'attribute', 'plan', 'CONTAINS_INVALID_VALUE' );
		report( 'attribute', 'plan', 'CONTAINS_INVALID_VALUE' );
		report( 'identity', '', '401' );
		expect( told() ).toEqual( [
			{ what: 'attribute', name: 'plan', code: 'CONTAINS_INVALID_VALUE' },
			{ what: 'identity', name: '', code: '401' },
		] );
	} );

	it( 'is one of 20 at most', () => {
		const report = failuresOf( element, undefined );
		for ( let index = 0; index < 30; index++ ) {
			report( 'tag', `tag ${ index }`, 'limit' );
		}
		expect( told() ).toHaveLength( 20 );
	} );

	it( 'is told in the console, once, where the site is being debugged', () => {
		const warn = jest.spyOn( console, 'warn' );
		const report = failuresOf( element, true );
		report( 'attribute', 'plan', 'limit' );
		report( 'attribute', 'plan', 'limit' );
		report( 'session', '', 'SESSION_EXPIRED' );
		expect( warned( warn ) ).toEqual( [
			[ 'Tawk.to chat: attribute “plan” failed (limit).' ],
			[ 'Tawk.to chat: session failed (SESSION_EXPIRED).' ],
		] );
	} );
} );
