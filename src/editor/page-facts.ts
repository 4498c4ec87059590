import type { PageSettings } from '../shared/settings';
import { isKey, LONGEST, LONGEST_KEY, MOST_ATTRIBUTES, MOST_TAGS } from '../visitor/limits';

export type Attribute = PageSettings[ 'attributes' ][ number ];

/** What is wrong with something typed; '' where it is kept, `blank` where it says nothing. */
export type Problem = '' | 'blank' | 'no_key' | 'reserved' | 'double' | 'no_text' | 'long' | 'many';

/** The key that tawk.to takes for what a person types: `product-line` for “Product Line”. */
export function keyOf( typed: string ): string {
	if ( /^[a-z0-9-]+$/.test( typed ) ) {
		return typed.slice( 0, LONGEST_KEY );
	}
	return typed
		.normalize( 'NFKD' )
		.replace( /\p{M}+/gu, '' )
		.toLowerCase()
		.replace( /[^a-z0-9-]+/g, '-' )
		.replace( /^-+|-+$/g, '' )
		.slice( 0, LONGEST_KEY );
}

/** Typed rows as they would be stored, each with what is wrong with it (Page_Facts in includes/Page/). */
export function judgeAttributes( typed: Attribute[] ): ( Attribute & { problem: Problem } )[] {
	const kept = new Set< string >();
	return typed.map( ( row ) => {
		const key = keyOf( row.key );
		const text = row.text.trim();
		const problem = problemOf( key, text, kept );
		if ( problem === '' ) {
			kept.add( key );
		}
		return { key, text, problem };
	} );
}

function problemOf( key: string, text: string, kept: Set< string > ): Problem {
	if ( key === '' ) {
		return text === '' ? 'blank' : 'no_key';
	}
	if ( ! isKey( key ) ) {
		return 'reserved';
	}
	if ( kept.has( key ) ) {
		return 'double';
	}
	return text === '' ? 'no_text' : tooMuch( text, kept.size, MOST_ATTRIBUTES );
}

/** Typed tags as they would be stored, each with what is wrong with it. */
export function judgeTags( typed: string[] ): { tag: string; problem: Problem }[] {
	const kept = new Set< string >();
	return typed.map( ( text ) => {
		const tag = text.trim();
		let problem: Problem = tag === '' ? 'blank' : 'double';
		if ( tag !== '' && ! kept.has( tag ) ) {
			problem = tooMuch( tag, kept.size, MOST_TAGS );
		}
		if ( problem === '' ) {
			kept.add( tag );
		}
		return { tag, problem };
	} );
}

function tooMuch( text: string, count: number, most: number ): Problem {
	if ( text.length > LONGEST ) {
		return 'long';
	}
	return count < most ? '' : 'many';
}

/** What of typed rows goes into the post. */
export const attributesOf = ( typed: Attribute[] ): Attribute[] =>
	judgeAttributes( typed ).flatMap( ( { key, text, problem } ) => ( problem === '' ? [ { key, text } ] : [] ) );

export const isSame = ( one: Attribute[], other: Attribute[] ): boolean =>
	one.length === other.length &&
	one.every( ( { key, text }, index ) => key === other[ index ]?.key && text === other[ index ]?.text );
