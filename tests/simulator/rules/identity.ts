/**
 * Who a visitor may say to be: what becomes of `visitor`, of name and e-mail in `setAttributes`, and of `login`,
 * given what the property proves by Secure Mode. Pure.
 */
import type { Property } from '../model/state';
import { checkMetadata, mergeAttributes, refuse } from './limits';
import type { Attributes, Checked } from './limits';
import { checkHash } from './secure-mode';

/** Fields to set; an absent one stays as it is. */
export interface Profile {
	name?: string;
	email?: string;
	phone?: string;
	jobTitle?: string;
}

export type VisitorDecision =
	| { outcome: 'nothing' }
	| { outcome: 'accepted'; profile: Profile; verified: boolean }
	| { outcome: 'refused'; reason: string };

type Rules = Pick< Property, 'key' | 'secureMode' | 'variants' >;

const PROFILE_KEYS = [ 'name', 'email', 'phone', 'jobTitle' ] as const;

const isRecord = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

/** Fields of the `visitor` object that the API knows but that are not text. */
export const wrongTypes = ( given: unknown ): string[] => {
	if ( given === undefined || given === null ) {
		return [];
	}
	if ( ! isRecord( given ) ) {
		return [ 'visitor is not an object' ];
	}
	return [ ...PROFILE_KEYS, 'hash' ]
		.filter( ( key ) => given[ key ] !== undefined && typeof given[ key ] !== 'string' )
		.map( ( key ) => `visitor.${ key } is not a string but ${ typeof given[ key ] }` );
};

const profileOf = ( given: Record< string, unknown > ): Profile => {
	const profile: Profile = {};
	for ( const key of PROFILE_KEYS ) {
		const value = given[ key ];
		if ( typeof value === 'string' && value !== '' ) {
			profile[ key ] = value;
		}
	}
	return profile;
};

/** The `visitor` object, read once before the widget starts. */
export const decideVisitor = ( given: unknown, property: Rules ): VisitorDecision => {
	if ( ! isRecord( given ) ) {
		return { outcome: 'nothing' };
	}
	const profile = profileOf( given );
	if ( Object.keys( profile ).length === 0 ) {
		return { outcome: 'nothing' };
	}
	const proof =
		profile.email === undefined
			? { valid: false as const, reason: 'no e-mail that the hash could prove' }
			: checkHash( profile.email, given.hash, property.key );
	if ( proof.valid ) {
		return { outcome: 'accepted', profile, verified: true };
	}
	return property.secureMode
		? { outcome: 'refused', reason: proof.reason }
		: { outcome: 'accepted', profile, verified: false };
};

/** Name, e-mail and hash among the attributes (already checked) of `setAttributes`. */
export const decideAttributes = ( attributes: Attributes, currentEmail: string, property: Rules ): VisitorDecision => {
	const { name, email, hash } = attributes;
	if ( name === undefined && email === undefined ) {
		return { outcome: 'nothing' };
	}
	const profile: Profile = { ...( name !== undefined && { name } ), ...( email !== undefined && { email } ) };
	const subject = email ?? currentEmail;
	const proof =
		subject === ''
			? { valid: false as const, reason: 'no e-mail that the hash could prove' }
			: checkHash( subject, hash, property.key );
	if ( proof.valid ) {
		return { outcome: 'accepted', profile, verified: true };
	}
	return ! property.secureMode && property.variants.unsignedSetAttributes
		? { outcome: 'accepted', profile, verified: false }
		: { outcome: 'refused', reason: proof.reason };
};

export interface Login {
	userId: string;
	profile: Profile;
	/** Custom keys of the login object. */
	attributes: Attributes;
}

/** E.164: a plus, then at most 15 digits (assumption A9). */
const PHONE = /^\+[1-9]\d{1,14}$/;

const nameOf = ( given: unknown ): string | undefined => {
	if ( typeof given === 'string' ) {
		return given;
	}
	if ( ! isRecord( given ) ) {
		return undefined;
	}
	const { first, last } = given;
	return [ first, last ].filter( ( part ) => typeof part === 'string' && part !== '' ).join( ' ' );
};

/** The argument of `login`: 400 for a wrong form, 401 for a hash that proves nothing or Secure Mode off. */
export const decideLogin = ( given: unknown, property: Rules ): Checked< Login > => {
	if ( ! isRecord( given ) ) {
		return refuse( '400', 'login takes an object' );
	}
	const { userId, hash, name, email, phone, ...custom } = given;
	if ( typeof userId !== 'string' || userId === '' ) {
		return refuse( '400', 'userId must be a non-empty string' );
	}
	const fullName = nameOf( name );
	if ( name !== undefined && ! fullName ) {
		return refuse( '400', 'name is neither a text nor { first, last }' );
	}
	if ( email !== undefined && ( typeof email !== 'string' || email === '' ) ) {
		return refuse( '400', 'email must be a non-empty string' );
	}
	if ( phone !== undefined && ( typeof phone !== 'string' || ! PHONE.test( phone ) ) ) {
		return refuse( '400', 'phone must have the form +4915112345678' );
	}
	const extra = checkMetadata( custom );
	const attributes = extra.ok ? mergeAttributes( {}, extra.value ) : extra;
	if ( ! attributes.ok ) {
		return refuse( '400', attributes.reason );
	}
	if ( ! property.secureMode ) {
		return refuse( '401', 'Secure Mode is not enabled' );
	}
	const proof = checkHash( userId, hash, property.key );
	if ( ! proof.valid ) {
		return refuse( '401', proof.reason );
	}
	const profile: Profile = {
		...( fullName && { name: fullName } ),
		...( email !== undefined && { email } ),
		...( phone !== undefined && { phone } ),
	};
	return { ok: true, value: { userId, profile, attributes: attributes.value } };
};
