import fc from 'fast-check';
import { deliver } from '../../../src/visitor/deliver';

/** Delivers to a tawk.to that refuses these entries; what becomes of it. */
async function delivered( entries: number[], bad: number[], code = 'CONTAINS_INVALID_VALUE' ) {
	const accepted: number[] = [];
	const refused: [ number, string ][] = [];
	const send = jest.fn( async ( some: number[] ) => ( some.some( ( entry ) => bad.includes( entry ) ) ? code : '' ) );
	const end = await deliver( entries, {
		send,
		accepted: ( some ) => accepted.push( ...some ),
		refused: ( entry, reason ) => refused.push( [ entry, reason ] ),
	} );
	return { end, accepted, refused, calls: send.mock.calls.length };
}

it( 'takes one call where all is well', async () => {
	await expect( delivered( [ 1, 2, 3 ], [] ) ).resolves.toEqual( {
		end: '',
		accepted: [ 1, 2, 3 ],
		refused: [],
		calls: 1,
	} );
} );

it( 'loses no entry but the bad ones, in a bounded number of calls', async () => {
	const entries = Array.from( { length: 50 }, ( _, index ) => index );
	await fc.assert(
		fc.asyncProperty( fc.uniqueArray( fc.nat( 49 ), { maxLength: 4 } ), async ( bad ) => {
			const { end, accepted, refused, calls } = await delivered( entries, bad );
			expect( end ).toBe( '' );
			expect( accepted ).toEqual( entries.filter( ( entry ) => ! bad.includes( entry ) ) );
			expect( refused.map( ( [ entry ] ) => entry ) ).toEqual( [ ...bad ].sort( ( a, b ) => a - b ) );
			expect( calls ).toBeLessThanOrEqual( 64 );
		} )
	);
} );

it( 'finds one bad entry of 50 in 13 calls at most', async () => {
	const entries = Array.from( { length: 50 }, ( _, index ) => index );
	for ( const bad of entries ) {
		expect( ( await delivered( entries, [ bad ] ) ).calls ).toBeLessThanOrEqual( 13 );
	}
} );

it( 'gives up where nothing at all is taken', async () => {
	const entries = Array.from( { length: 50 }, ( _, index ) => index );
	await expect( delivered( entries, entries ) ).resolves.toMatchObject( { end: 'TOO_MANY_CALLS', calls: 64 } );
} );

it.each( [ 'SERVER_ERROR', 'SESSION_EXPIRED', 'NO_CALLBACK', 'SOMETHING_NEW' ] )(
	'blames no entry for %s, and sends no more',
	async ( code ) => {
		await expect( delivered( [ 1, 2, 3 ], [ 2 ], code ) ).resolves.toEqual( {
			end: code,
			accepted: [],
			refused: [],
			calls: 1,
		} );
	}
);

it( 'keeps what was accepted before tawk.to went away', async () => {
	const codes = [ 'INVALID_TAGS', '', 'SERVER_ERROR' ];
	const accepted = jest.fn();
	const end = await deliver( [ 'a', 'b' ], { send: async () => codes.shift()!, accepted, refused: jest.fn() } );
	expect( end ).toBe( 'SERVER_ERROR' );
	expect( accepted.mock.calls ).toEqual( [ [ [ 'a' ] ] ] );
} );
