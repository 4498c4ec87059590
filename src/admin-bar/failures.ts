import type { Boot } from './boot';
import { fill, listIn } from './lists';

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
