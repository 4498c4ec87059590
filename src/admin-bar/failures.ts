import type { Boot } from './boot';

/** Lines that the menu has room for. */
const MOST = 5;

/**
 * What tawk.to refused, a sentence each.
 *
 * @param told  `data-failures` of our configuration: JSON of a list of { what, name, code }.
 * @param words
 * @return At most five sentences, and one that counts the others. None where nothing usable is told.
 */
export function failureLines( told: string | undefined, words: Required< Boot >[ 'failures' ] ): string[] {
	const lines = listIn( told ).flatMap( ( { what, name, code } ) => {
		const sentence = typeof what === 'string' && Object.hasOwn( words.of, what ) ? words.of[ what ] : undefined;
		return sentence ? [ fill( sentence, [ name, code ] ) ] : [];
	} );
	const rest = lines.length - MOST;
	return rest > 0 ? [ ...lines.slice( 0, MOST ), fill( words.more, [ rest ] ) ] : lines;
}

function listIn( told: string | undefined ): Partial< Record< string, unknown > >[] {
	try {
		const list: unknown = JSON.parse( told ?? '' );
		return Array.isArray( list ) ? list.filter( ( entry ) => typeof entry === 'object' && entry !== null ) : [];
	} catch {
		return [];
	}
}

/** Puts values into the places %1$s and %2$s of a sentence. */
const fill = ( sentence: string, values: unknown[] ): string =>
	sentence.replace( /%([12])\$s/g, ( _, place ) => String( values[ Number( place ) - 1 ] ?? '' ) );
