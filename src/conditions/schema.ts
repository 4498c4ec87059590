import { __, sprintf } from '@wordpress/i18n';
import type { FieldErrors } from '../shared/rest';

/** The schema of a condition's value, as far as the builder reads it. */
export interface ValueSchema {
	type?: string;
	title?: string;
	enum?: unknown[];
	default?: unknown;
	minItems?: number;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	items?: ValueSchema;
	properties?: Record< string, ValueSchema >;
	/** Of an object whose keys are free: what may stand under each. */
	additionalProperties?: ValueSchema | boolean;
	/** What its keys may be. */
	'x-keys'?: ValueSchema;
	minProperties?: number;
	maxProperties?: number;
	maxItems?: number;
	/** Where the values are searched by name. */
	'x-search'?: string;
	/** Name of the definition that it comes from. */
	'x-definition'?: string;
	/** What people read for each value of `enum`. */
	'x-labels'?: Record< string, string >;
}

export type Fields = Record< string, unknown >;

export const isFields = ( value: unknown ): value is Fields =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

export const listOf = ( value: unknown ): unknown[] => ( Array.isArray( value ) ? value : [] );

/** The texts among the values of an `enum`. */
export const optionsOf = ( schema: ValueSchema | undefined ): string[] => ( schema?.enum ?? [] ).filter( isText );

export const isText = ( value: unknown ): value is string => typeof value === 'string';

/** Whether a value says nothing: “yes” by default, so that is and is not are all there is to choose. */
export const saysNothing = ( schema: ValueSchema ): boolean => schema.type === 'boolean' && schema.default === true;

/** Comparisons that need nothing to compare with. */
const ALONE = [ 'exists', 'not_exists' ];

/** The properties that are asked for: a mere “is there” needs no value beside it; the time zone comes last. */
export function askedFor( schema: ValueSchema, value: unknown ): [ string, ValueSchema ][] {
	const compare = isFields( value ) ? value.compare : '';
	const alone = isText( compare ) && ALONE.includes( compare );
	const { timezone, ...properties } = schema.properties ?? {};
	const asked = Object.entries( properties ).filter( ( [ name ] ) => ! alone || name !== 'value' );
	return timezone ? [ ...asked, [ 'timezone', timezone ] ] : asked;
}

/** What a new condition starts with, before anything is chosen. */
export function firstValue( schema: ValueSchema ): unknown {
	if ( schema.default !== undefined ) {
		return schema.default;
	}
	switch ( schema.type ) {
		case 'array':
			return [];
		case 'boolean':
			return true;
		case 'integer':
		case 'number':
			return Math.max( 1, schema.minimum ?? 1 );
		case 'object':
			return Object.fromEntries(
				Object.entries( schema.properties ?? {} ).map( ( [ name, property ] ) => [
					name,
					firstValue( property ),
				] )
			);
		default:
			return optionsOf( schema )[ 0 ] ?? '';
	}
}

/** What is still missing in a value, by its path within the value, '' for the value itself. Each is a sentence. */
export function missingIn( value: unknown, schema: ValueSchema ): FieldErrors {
	if ( schema.type === 'object' ) {
		return missingInFields( isFields( value ) ? value : {}, schema );
	}
	if ( schema.type === 'array' && ( schema.minItems ?? 0 ) > 0 && listOf( value ).length === 0 ) {
		return { '': schema.items?.enum || schema[ 'x-search' ] ? chooseOne() : writeOne() };
	}
	if ( schema.type === 'string' && value === '' && schema[ 'x-definition' ] === 'time_of_day' ) {
		return { '': __( 'Enter a time.', 'tawk-integration' ) };
	}
	if ( schema.type === 'string' && value === '' && ( schema.minLength ?? 0 ) > 0 ) {
		return { '': __( 'Fill this in.', 'tawk-integration' ) };
	}
	if ( schema.type === 'integer' || schema.type === 'number' ) {
		const flaw = flawOfNumber( value, schema );
		return flaw ? { '': flaw } : {};
	}
	return {};
}

/** What is wrong with a number, '' for nothing. */
function flawOfNumber( value: unknown, schema: ValueSchema ): string {
	if ( typeof value !== 'number' || ! Number.isFinite( value ) ) {
		return __( 'Enter a number.', 'tawk-integration' );
	}
	const { type, minimum = -Infinity, maximum = Infinity } = schema;
	const isLawful = value >= minimum && value <= maximum && ( type === 'number' || Number.isInteger( value ) );
	return isLawful ? '' : rangeOf( schema ) || __( 'Enter another number.', 'tawk-integration' );
}

/** Which numbers may be entered, a sentence; '' where the schema does not say from where to where. */
export function rangeOf( { type, minimum, maximum }: ValueSchema ): string {
	if ( minimum === undefined || maximum === undefined ) {
		return '';
	}
	const sentence =
		type === 'integer'
			? /* translators: 1: smallest number, 2: largest number. */
				__( 'From %1$s to %2$s, whole numbers.', 'tawk-integration' )
			: /* translators: 1: smallest number, 2: largest number. */
				__( 'From %1$s to %2$s.', 'tawk-integration' );
	return sprintf( sentence, written( minimum ), written( maximum ) );
}

/** A number as people of this screen's language write it. */
const written = ( number: number ): string =>
	number.toLocaleString( typeof document === 'undefined' ? 'en' : document.documentElement.lang || 'en' );

function missingInFields( value: Fields, schema: ValueSchema ): FieldErrors {
	const { from, to } = schema.properties ?? {};
	if ( from?.default === '' && to?.default === '' && value.from === '' && value.to === '' ) {
		return { from: __( 'Enter a beginning, an end, or both.', 'tawk-integration' ) };
	}
	return Object.fromEntries(
		askedFor( schema, value ).flatMap( ( [ name, property ] ) =>
			Object.entries( missingIn( value[ name ], property ) ).map( ( [ at, sentence ] ) => [
				at ? `${ name }.${ at }` : name,
				sentence,
			] )
		)
	);
}

const chooseOne = () => __( 'Choose at least one.', 'tawk-integration' );
const writeOne = () => __( 'Write at least one line.', 'tawk-integration' );
