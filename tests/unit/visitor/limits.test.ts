import fc from 'fast-check';
import fixture from '../../fixtures/visitor-limits.json';
import { attributes, tags, value } from '../../../src/visitor/limits';

type Part = string | { repeat: string; times: number };
type Text = string | Part[];

const text = ( parts: Text ): string =>
	typeof parts === 'string'
		? parts
		: parts.map( ( part ) => ( typeof part === 'string' ? part : part.repeat.repeat( part.times ) ) ).join( '' );

const isRepeated = ( part: unknown ) => typeof part === 'object' && part !== null && 'repeat' in part;

/** The fixture with its long texts written out. */
const written = ( given: unknown ): unknown => {
	if ( Array.isArray( given ) ) {
		return given.some( isRepeated ) ? text( given ) : given.map( written );
	}
	return given && typeof given === 'object'
		? Object.fromEntries( Object.entries( given ).map( ( [ key, each ] ) => [ key, written( each ) ] ) )
		: given;
};

/** Lone surrogates, controls, white space and what lies between. */
const anything = fc.oneof(
	fc.string( { unit: 'binary', maxLength: 600 } ),
	fc
		.array( fc.integer( { min: 0, max: 0xffff } ), { maxLength: 5000 } )
		.map( ( units ) => units.map( ( unit ) => String.fromCharCode( unit ) ).join( '' ) ),
	fc.constantFrom( ' ', '\u0000', '\u3000', 'x', '\uD83D', '😀' ).map( ( unit ) => unit.repeat( 5000 ) )
);

const isLawful = ( sent: string ) =>
	sent.length > 0 &&
	sent.length <= 255 &&
	! /[\uD800-\uDFFF]/u.test( sent ) &&
	! /\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test( sent ) &&
	! /^\p{White_Space}|\p{White_Space}$/u.test( sent );

describe( 'a value', () => {
	it.each( fixture.value )( '$name', ( { text: given, expected } ) => {
		expect( value( text( given as Text ) ) ).toBe( text( expected as Text ) );
	} );

	it( 'has each lone surrogate replaced', () => {
		expect( value( 'a\uD83Db\uDE00c' ) ).toBe( 'a\uFFFDb\uFFFDc' );
	} );

	it( 'is lawful or nothing, whatever the text', () => {
		fc.assert( fc.property( anything, ( given ) => value( given ) === '' || isLawful( value( given ) ) ) );
	} );

	it( 'stays as it is the second time', () => {
		fc.assert( fc.property( anything, ( given ) => value( value( given ) ) === value( given ) ) );
	} );

	it( 'depends on the first 4096 units alone', () => {
		fc.assert(
			fc.property( anything, anything, ( given, rest ) => {
				const long = ( ' '.repeat( 4000 ) + given ).padEnd( 4096, 'b' ).slice( 0, 4096 );
				return value( `${ long }x${ rest }` ) === value( long );
			} )
		);
	} );
} );

describe( 'attributes', () => {
	it.each( written( fixture.attributes ) as { name: string; rows: []; sent: []; refused: [] }[] )(
		'$name',
		( { rows, sent, refused } ) => {
			expect( attributes( rows ) ).toEqual( { sent, refused } );
		}
	);

	it( 'are lawful, whatever the rows: every row is sent or refused', () => {
		const rows = fc.array(
			fc.record( {
				key: fc.oneof( fc.stringMatching( /^[a-z0-9-]{1,2}$/ ), anything ),
				values: fc.array( anything, { maxLength: 3 } ),
			} ),
			{ maxLength: 80 }
		);
		fc.assert(
			fc.property( rows, ( given ) => {
				const { sent, refused } = attributes( given );
				expect( sent.length ).toBeLessThanOrEqual( 50 );
				expect( sent.length + refused.length ).toBe( given.length );
				expect( new Set( sent.map( ( { key } ) => key ) ).size ).toBe( sent.length );
				expect( sent.filter( ( { key } ) => ! /^[a-z0-9-]{1,100}$/.test( key ) ) ).toEqual( [] );
				expect( sent.filter( ( each ) => ! isLawful( each.value ) ) ).toEqual( [] );
			} ),
			{ numRuns: 50 }
		);
	} );
} );

describe( 'tags', () => {
	it.each( written( fixture.tags ) as { name: string; rows: []; sent: []; refused: [] }[] )(
		'$name',
		( { rows, sent, refused } ) => {
			expect( tags( rows ) ).toEqual( { sent, refused } );
		}
	);

	it( 'are lawful, whatever the rows', () => {
		const rows = fc.array( fc.record( { prefix: anything, values: fc.array( anything, { maxLength: 5 } ) } ), {
			maxLength: 20,
		} );
		fc.assert(
			fc.property( rows, ( given ) => {
				const { sent } = tags( given );
				expect( sent.length ).toBeLessThanOrEqual( 10 );
				expect( new Set( sent.map( ( { tag } ) => tag ) ).size ).toBe( sent.length );
				expect( sent.filter( ( { tag } ) => ! isLawful( tag ) ) ).toEqual( [] );
			} ),
			{ numRuns: 50 }
		);
	} );
} );
