import { __, sprintf } from '@wordpress/i18n';
import { observed } from '../shared/observed';
import { siteFacts, type Choice } from '../shared/site-facts';
import type { AnyCondition } from './condition';
import { BATCH, findByIds, isRemote, type Found, type Remote } from './search';

/**
 * Names of what conditions hold as ids or slugs. Those of posts, terms and users are asked for once and kept as
 * long as the screen is open.
 */
const known = new Map< string, Found | null >();
const asked = new Set< string >();
/** How often names have come. */
let turn = 0;
const turns = observed( () => turn );

const keyOf = ( search: string, value: unknown ): string => `${ search } ${ String( value ) }`;

/** Draws a component again when names have come. */
export const useNames = turns.useValue;

/** Keeps what a search found. */
export function remember( search: Remote, found: readonly Found[] ): void {
	found.forEach( ( one ) => known.set( keyOf( search, one.id ), one ) );
	turns.set( ++turn );
}

/** Asks for the names of ids that are not known yet. */
export async function learn( search: Remote, ids: readonly number[] ): Promise< void > {
	const open = ids.filter( ( id ) => ! known.has( keyOf( search, id ) ) && ! asked.has( keyOf( search, id ) ) );
	open.forEach( ( id ) => asked.add( keyOf( search, id ) ) );
	for ( let first = 0; first < open.length; first += BATCH ) {
		const batch = open.slice( first, first + BATCH );
		try {
			const found = await findByIds( search, batch );
			batch.forEach( ( id ) => known.set( keyOf( search, id ), null ) );
			remember( search, found );
		} catch {
			// Without names the numbers are shown; the next look at the tab asks again.
			batch.forEach( ( id ) => asked.delete( keyOf( search, id ) ) );
		}
	}
}

/** Asks for all names that conditions need. */
export function learnAll( conditions: readonly AnyCondition[] ): void {
	const ids = new Map< Remote, Set< number > >();
	for ( const { type, value } of conditions ) {
		const search = searchOf( type );
		if ( isRemote( search ) && Array.isArray( value ) ) {
			const list = ids.get( search ) ?? new Set();
			value.forEach( ( id: unknown ) => typeof id === 'number' && list.add( id ) );
			ids.set( search, list );
		}
	}
	ids.forEach( ( list, search ) => void learn( search, [ ...list ] ) );
}

/** Where the values of a condition are searched. */
export const searchOf = ( type: AnyCondition[ 'type' ] ): string | undefined =>
	siteFacts.conditions.find( ( kind ) => kind.type === type )?.schema[ 'x-search' ];

/** A value as people call it; what does not exist any more says so. A language has its name everywhere. */
export function nameOf( search: string | undefined, value: unknown ): string {
	const text = String( value );
	if ( isRemote( search ) ) {
		const found = known.get( keyOf( search, value ) );
		return found === null ? gone( text ) : ( found?.name ?? '…' );
	}
	if ( search === 'browser_languages' || search === 'languages' ) {
		return languageName( text );
	}
	const choices = choicesOf( search );
	if ( ! choices ) {
		return text;
	}
	return choices.find( ( choice ) => choice.value === text )?.label ?? gone( text );
}

/** The same with its kind, where that is not plain: “News (Categories)”. */
export function fullNameOf( search: string | undefined, value: unknown ): string {
	const found = isRemote( search ) ? known.get( keyOf( search, value ) ) : null;
	return found ? withKind( found ) : nameOf( search, value );
}

export const withKind = ( { name, kind }: Found ): string =>
	/* translators: 1: name of a post or term, 2: its kind, such as “Pages”. */
	kind ? sprintf( __( '%1$s (%2$s)', 'tawk-integration' ), name, kind ) : name;

/** Whether something does not exist any more, as far as is known. */
export function isGone( search: string | undefined, value: unknown ): boolean {
	if ( isRemote( search ) ) {
		return known.get( keyOf( search, value ) ) === null;
	}
	return choicesOf( search )?.every( ( choice ) => choice.value !== String( value ) ) ?? false;
}

/** The values of a search that the screen already has, null for another search. */
export function choicesOf( search: string | undefined ): Choice[] | null {
	if ( search === 'languages' ) {
		return siteFacts.choices.languages.map( ( { value } ) => ( { value, label: languageName( value ) } ) );
	}
	return search === 'roles' || search === 'post_types' || search === 'templates' ? siteFacts.choices[ search ] : null;
}

/**
 * A language in the words of this screen's language: `de_AT` is “Austrian German”.
 *
 * @param code A locale of WordPress or a tag of a browser.
 */
export function languageName( code: string ): string {
	try {
		const tag = code.split( '_' ).slice( 0, 2 ).join( '-' );
		return languageNames().of( tag ) ?? code;
	} catch {
		return code;
	}
}

let names: Intl.DisplayNames | undefined;

function languageNames(): Intl.DisplayNames {
	names ??= new Intl.DisplayNames( [ document.documentElement.lang || 'en', 'en' ], { type: 'language' } );
	return names;
}

const gone = ( value: string ): string =>
	/* translators: %s: the id of something that does not exist any more. */
	sprintf( __( 'gone (%s)', 'tawk-integration' ), value );
