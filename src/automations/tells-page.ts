import { consented } from '../widget/consent';
import type { Action } from './action';
import { textsByName } from './args';
import { INVALID, NO_CONSENT } from './codes';

/** What an event may be, as its definition in settings.schema.json has it. */
interface Limits {
	name: RegExp;
	/** The name of a text. */
	key: RegExp;
	/** How many texts. */
	most: number;
	/** UTF-16 code units of a text; what is longer is cut. */
	longest: number;
}

/** Half a character, where it was cut in two. */
const HALF = /[\uD800-\uDBFF]$/;

/**
 * An action that tells scripts of the page of an event.
 *
 * @param nameAt  The argument that holds the event's name.
 * @param textsAt The one that holds its texts by theirs.
 * @param limits  What breaks them is not told.
 * @param tell    May throw.
 */
export const tellsPage = (
	nameAt: string,
	textsAt: string,
	limits: Limits,
	tell: ( name: string, texts: Record< string, string > ) => void
): Action => ( {
	apart: true,
	run( _, args ) {
		if ( ! consented() ) {
			return NO_CONSENT;
		}
		const name = args[ nameAt ];
		const asked = textsByName( args[ textsAt ] ?? {} );
		if ( typeof name !== 'string' || ! limits.name.test( name ) || ! asked ) {
			return INVALID;
		}
		const lawful = asked
			.filter( ( [ key, text ], index ) => index < limits.most && limits.key.test( key ) && text.trim() )
			.map( ( [ key, text ] ) => [ key, text.slice( 0, limits.longest ).replace( HALF, '' ) ] );
		tell( name, Object.fromEntries( lawful ) );
		return lawful.length < asked.length ? INVALID : '';
	},
} );
