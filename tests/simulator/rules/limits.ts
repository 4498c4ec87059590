/**
 * What tawk.to accepts as attributes, event names and tags. Pure; the browser asks before sending, the server again.
 */
import { LIMITS } from '../contract';
import type { ErrorCode } from '../contract';

export type Attributes = Record< string, string >;

/** An accepted value, or the code that the callback receives and the reason for the list of violations. */
export type Checked< Value > = { ok: true; value: Value } | Refused;
export interface Refused {
	ok: false;
	code: ErrorCode;
	reason: string;
}

export const accept = < Value >( value: Value ): Checked< Value > => ( { ok: true, value } );
export const refuse = ( code: ErrorCode, reason: string ): Refused => ( { ok: false, code, reason } );

const KEY = /^[A-Za-z0-9-]+$/;

/** Keys that carry the identity: they are not custom attributes and do not count. */
const IDENTITY_KEYS: readonly string[] = [ 'name', 'email', 'hash' ];

const isRecord = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

const checkPairs = ( given: unknown, mayBeEmpty: boolean ): Checked< Attributes > => {
	if ( ! isRecord( given ) ) {
		return refuse( 'INVALID_ATTRIBUTES', 'attributes must be a plain object' );
	}
	const pairs = Object.entries( given );
	if ( pairs.length === 0 && ! mayBeEmpty ) {
		return refuse( 'INVALID_ATTRIBUTES', 'no attribute given' );
	}
	const accepted: Attributes = {};
	for ( const [ key, value ] of pairs ) {
		if ( ! KEY.test( key ) ) {
			return refuse( 'CONTAINS_INVALID_KEY', `key “${ key }” has other characters than letters, digits and -` );
		}
		if ( typeof value !== 'string' ) {
			return refuse( 'CONTAINS_INVALID_VALUE', `value of “${ key }” is not a string but ${ typeof value }` );
		}
		if ( value.length === 0 || value.length > LIMITS.value ) {
			return refuse(
				'CONTAINS_INVALID_VALUE',
				`value of “${ key }” has ${ value.length } characters, not 1 to ${ LIMITS.value }`
			);
		}
		accepted[ key.toLowerCase() ] = value;
	}
	return accept( accepted );
};

/** An argument of `setAttributes`: keys come back in lower case, as the server stores them. */
export const checkAttributes = ( given: unknown ): Checked< Attributes > => checkPairs( given, false );

/** An argument of `addEvent`'s metadata; absent and empty are the same. */
export const checkMetadata = ( given: unknown ): Checked< Attributes > => {
	const checked = checkPairs( given ?? {}, true );
	if ( checked.ok && Object.keys( checked.value ).length > LIMITS.metadata ) {
		return refuse( 'ATTRIBUTE_LIMIT_EXCEEDED', `an event with more than ${ LIMITS.metadata } keys` );
	}
	return checked;
};

export const checkEventName = ( given: unknown ): Checked< string > =>
	typeof given === 'string' && KEY.test( given ) && given.length <= LIMITS.eventName
		? accept( given )
		: refuse( 'INVALID_EVENT_NAME', `event name ${ JSON.stringify( given ) } is not letters, digits and -` );

/** An argument of `addTags` and `removeTags`. Twice the same tag counts once. */
export const checkTags = ( given: unknown ): Checked< string[] > => {
	if ( ! Array.isArray( given ) || given.length === 0 ) {
		return refuse( 'INVALID_TAGS', 'tags must be a list of at least one string' );
	}
	const tags: string[] = [];
	for ( const tag of given as unknown[] ) {
		if ( typeof tag !== 'string' || tag.trim() === '' || tag.length > LIMITS.tag ) {
			return refuse(
				'INVALID_TAGS',
				`tag ${ JSON.stringify( tag ) } is not a text of 1 to ${ LIMITS.tag } characters`
			);
		}
		if ( ! tags.includes( tag ) ) {
			tags.push( tag );
		}
	}
	return tags.length > LIMITS.tags
		? refuse( 'TAG_LIMIT_EXCEEDED', `${ tags.length } tags in one call` )
		: accept( tags );
};

/** Attributes of a visitor after a call, the identity's keys left out. Nothing is stored when there are too many. */
export const mergeAttributes = ( current: Attributes, added: Attributes ): Checked< Attributes > => {
	const custom = Object.entries( added ).filter( ( [ key ] ) => ! IDENTITY_KEYS.includes( key ) );
	const merged = { ...current, ...Object.fromEntries( custom ) };
	const count = Object.keys( merged ).length;
	return count > LIMITS.attributes
		? refuse( 'ATTRIBUTE_LIMIT_EXCEEDED', `${ count } attributes, at most ${ LIMITS.attributes }` )
		: accept( merged );
};

/** Tags of a chat after adding; those it has already change nothing. */
export const mergeTags = ( current: readonly string[], added: readonly string[] ): Checked< string[] > => {
	const merged = [ ...new Set( [ ...current, ...added ] ) ];
	return merged.length > LIMITS.tags
		? refuse( 'TAG_LIMIT_EXCEEDED', `${ merged.length } tags in one chat, at most ${ LIMITS.tags }` )
		: accept( merged );
};
