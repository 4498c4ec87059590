import { attempt } from '../../visitor/attempt';
import { keep, recall } from '../../visitor/storage';
import { consented } from '../../widget/consent';
import type { Automation } from '../automation';

/** Key in localStorage: a `Kept` as JSON. */
const KEY = 'tawk_integration_automations';

/** A visit ends after so many milliseconds in which nothing is kept. */
const IDLE = 30 * 60000;

/** Ids in a list, the last ones: what fills no more than a fiftieth of what a browser keeps for a site. */
const MOST = 1000;

/** What is known of automations beyond a page. */
export interface Kept {
	/** When it was kept; Unix time in milliseconds. */
	at: number;
	/** Ids of what has run in this visit. */
	visit: string[];
	/** Ids of what has run in this browser. */
	visitor: string[];
	/** Whether the visitor has closed the chat in this visit. */
	closed?: true;
}

/**
 * What counts of what was kept, pure; what is broken counts as nothing.
 *
 * @param stored null for nothing.
 * @param now    Unix time in milliseconds.
 */
export function keptFrom( stored: string | null, now: number ): Kept {
	const { at, visit, visitor, closed } = Object( attempt( () => JSON.parse( stored! ) ) );
	// A clock that was put back far enough ends a visit as well.
	const goesOn = Math.abs( now - at ) < IDLE;
	return {
		at: now,
		visit: listOf( goesOn && visit ),
		visitor: listOf( visitor ),
		...( goesOn && closed === true && { closed } ),
	};
}

const listOf = ( given: unknown ): string[] => ( Array.isArray( given ) ? given.slice( -MOST ) : [] );

/** What has run, and whether the chat was closed: kept in this browser with consent, else while the page is open. */
export interface Memory {
	/** Changes what is kept, if it is nothing but the time: the visit goes on. */
	note: ( change?: Partial< Kept > ) => void;
	hasRun: ( automation: Automation ) => boolean;
	ran: ( automation: Automation ) => void;
	isClosed: () => boolean;
}

export function memory(): Memory {
	const onPage = new Set< string >();
	let own: string | null = null;

	// Anew each time: other tabs keep something, too. Where storage is denied, the page remembers.
	const read = () => keptFrom( ( consented() && recall( KEY ) ) || own, Date.now() );

	function note( change?: Partial< Kept > ): void {
		own = JSON.stringify( { ...read(), ...change } );
		if ( consented() ) {
			keep( KEY, own );
		}
	}

	return {
		note,
		hasRun: ( { id, once } ) =>
			once === 'page' ? onPage.has( id ) : ( once && read()[ once ]?.includes( id ) ) === true,
		ran( { id, once } ) {
			onPage.add( id );
			if ( once === 'visit' || once === 'visitor' ) {
				note( { [ once ]: [ ...read()[ once ], id ] } );
			}
		},
		isClosed: () => !! read().closed,
	};
}
