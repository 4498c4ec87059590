import type { Action } from './action';
import { textsByName } from './args';
import { INVALID } from './codes';

/** What an event may be, as its definition in settings.schema.json has it; of a text in UTF-16 code units. */
type Limits = readonly [ name: RegExp, nameOfText: RegExp, mostTexts: number, longestText: number ];

/** Half a character, where it was cut in two. */
const HALF = /[\uD800-\uDBFF]$/;

/**
 * An action that tells scripts of the page of an event.
 *
 * @param nameAt  The argument that holds the event's name.
 * @param textsAt The one that holds its texts by theirs.
 * @param limits  What breaks them is not told; what is too long is cut.
 * @param tell    May throw.
 */
export const tellsPage = (
	nameAt: string,
	textsAt: string,
	limits: Limits,
	tell: ( name: string, texts: Record< string, string > ) => void
): Action => ( {
	tells: true,
	apart: true,
	run( _, args ) {
		const [ isName, isKey, most, longest ] = limits;
		const name = args[ nameAt ];
		const asked = textsByName( args[ textsAt ] ?? {} );
		if ( typeof name !== 'string' || ! isName.test( name ) || ! asked ) {
			return INVALID;
		}
		const lawful = asked
			.filter( ( [ key, text ], index ) => index < most && isKey.test( key ) && text.trim() )
			.map( ( [ key, text ] ) => [ key, text.slice( 0, longest ).replace( HALF, '' ) ] );
		tell( name, Object.fromEntries( lawful ) );
		return lawful.length < asked.length ? INVALID : '';
	},
} );
