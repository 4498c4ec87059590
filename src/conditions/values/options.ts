import type { Choice } from '../../shared/site-facts';
import { choicesOf, languageName, remember, withKind } from '../names';
import { isRemote, searchByName } from '../search';

/** A tag with a region or script: too many to list them all. */
const LONG_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})+$/i;
const LETTERS = [ ...'abcdefghijklmnopqrstuvwxyz' ];

let languages: Choice[] | undefined;

/** Values that a text fits, by the names that people know. Throws RestError. */
export async function optionsFor( search: string, text: string ): Promise< Choice[] > {
	if ( isRemote( search ) ) {
		const found = await searchByName( search, text );
		remember( search, found );
		return found.map( ( one ) => ( { value: String( one.id ), label: withKind( one ) } ) );
	}
	return search === 'browser_languages' ? browserLanguages( text ) : ( choicesOf( search ) ?? [] );
}

function browserLanguages( text: string ): Choice[] {
	languages ??= LETTERS.flatMap( ( first ) => LETTERS.map( ( second ) => first + second ) )
		.filter( ( code ) => languageName( code ) !== code )
		.map( named )
		.sort( ( a, b ) => a.label.localeCompare( b.label ) );
	const tag = text.trim();
	return LONG_TAG.test( tag ) && languageName( tag ) !== tag ? [ named( tag ), ...languages ] : languages;
}

const named = ( code: string ): Choice => ( { value: code, label: `${ languageName( code ) } (${ code })` } );
