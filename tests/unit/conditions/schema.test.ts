import { askedFor, firstValue, missingIn, type ValueSchema } from '../../../src/conditions/schema';

const hours: ValueSchema = {
	type: 'object',
	properties: {
		timezone: { type: 'string', default: '', 'x-definition': 'timezone' },
		days: { type: 'array', minItems: 1, items: { type: 'string', enum: [ 'mon', 'tue' ] } },
		from: { type: 'string', 'x-definition': 'time_of_day' },
	},
};
const meta: ValueSchema = {
	type: 'object',
	properties: {
		key: { type: 'string', minLength: 1 },
		compare: { type: 'string', enum: [ 'equals', 'exists' ], default: 'equals' },
		value: { type: 'string', default: '' },
	},
};

describe( 'what is missing in a value', () => {
	it( 'is said for each part', () => {
		expect( missingIn( { timezone: '', days: [], from: '' }, hours ) ).toEqual( {
			days: 'Choose at least one.',
			from: 'Enter a time.',
		} );
		expect( missingIn( { timezone: '', days: [ 'mon' ], from: '09:00' }, hours ) ).toEqual( {} );
	} );

	it( 'tells choosing from writing', () => {
		expect( missingIn( [], { type: 'array', minItems: 1, items: { type: 'string' } } ) ).toEqual( {
			'': 'Write at least one line.',
		} );
		expect(
			missingIn( [], { type: 'array', minItems: 1, 'x-search': 'posts', items: { type: 'integer' } } )
		).toEqual( {
			'': 'Choose at least one.',
		} );
	} );

	it( 'is a name, a number', () => {
		expect( missingIn( { key: '', compare: 'equals', value: '' }, meta ) ).toEqual( { key: 'Fill this in.' } );
		expect( missingIn( NaN, { type: 'integer' } ) ).toEqual( { '': 'Enter a number.' } );
		expect( missingIn( 0, { type: 'integer' } ) ).toEqual( {} );
	} );

	it.each( [ -5, 0, 1.5, 3601, 99999 ] )( 'is another number in the place of %d', ( value ) => {
		const sentence = 'From 1 to 3,600, whole numbers.';
		expect( missingIn( value, { type: 'integer', minimum: 1, maximum: 3600 } ) ).toEqual( { '': sentence } );
		expect( missingIn( 3600, { type: 'integer', minimum: 1, maximum: 3600 } ) ).toEqual( {} );
		expect( missingIn( value + 0.5, { type: 'number' } ) ).toEqual( {} );
	} );

	it( 'is a beginning or an end of dates', () => {
		const dates: ValueSchema = {
			type: 'object',
			properties: { from: { type: 'string', default: '' }, to: { type: 'string', default: '' } },
		};
		expect( missingIn( { from: '', to: '' }, dates ) ).toEqual( { from: 'Enter a beginning, an end, or both.' } );
		expect( missingIn( { from: '', to: '2026-01-01T00:00' }, dates ) ).toEqual( {} );
	} );
} );

describe( 'a new value', () => {
	it( 'starts with the defaults, and with nothing chosen', () => {
		expect( firstValue( hours ) ).toEqual( { timezone: '', days: [], from: '' } );
		expect( firstValue( meta ) ).toEqual( { key: '', compare: 'equals', value: '' } );
		expect( firstValue( { type: 'boolean', default: true } ) ).toBe( true );
		expect( firstValue( { type: 'integer', minimum: 0 } ) ).toBe( 1 );
		expect( firstValue( { type: 'string', enum: [ 'a', 'b' ] } ) ).toBe( 'a' );
	} );
} );

describe( 'what is asked for', () => {
	it( 'is no value where something only has to be there', () => {
		expect( askedFor( meta, { key: 'a', compare: 'exists', value: '' } ).map( ( [ name ] ) => name ) ).toEqual( [
			'key',
			'compare',
		] );
	} );

	it( 'ends with the time zone', () => {
		expect( askedFor( hours, {} ).map( ( [ name ] ) => name ) ).toEqual( [ 'days', 'from', 'timezone' ] );
	} );
} );
