import type { Condition } from '../shared/settings';
import type { Counts } from '../visibility/counts';
import type { Answer } from '../visibility/evaluator';
import type { Config } from './config';
import { consented } from './consent';
import { loaded } from './loaded';
import { fetchModule } from './module';
import { DECIDED, type Page } from './page';
import { TOLD } from './told';

declare global {
	interface Window {
		/** Of the Navigation API, where the browser has it. */
		navigation?: EventTarget;
	}
}

const MINUTE = 60000;

/** What may change the answer while a page is open, apart from the clock and from addresses that change without a page. */
const OCCASIONS = [ 'resize', 'pageshow', 'visibilitychange', 'tawkLoad', 'tawkStatusChange', TOLD ];

/**
 * Has the rules decided that are left to the browser, now and whenever the answer may have changed. To be called once
 * somebody looks.
 *
 * @param page    Its `config.visibility` is there, and read anew each time: it may have been filled in.
 * @param decided Told each answer, also the same one again; for the first time before this resolves.
 * @return false where the script that decides is not there or fails, and some rule might hide the chat.
 */
export async function follow(
	page: Pick< Page, 'counts' > & { config: Pick< Config, 'visibility' > },
	decided: ( answer: Answer ) => void
): Promise< boolean > {
	// An optimiser may have put it behind us.
	const decide = evaluator() || ( await loaded(), evaluator() );
	const { config } = page;
	if ( ! decide ) {
		return ! config.visibility!.rules.length && config.visibility!.default === 'show';
	}

	let timer: ReturnType< typeof setTimeout > | undefined;
	const again = () => {
		clearTimeout( timer );
		// No hour of a rule begins between two minutes. A tab that slept is asked when it comes to the front.
		timer = setTimeout( again, MINUTE - ( Date.now() % MINUTE ) );
		dispatchEvent( new Event( DECIDED ) );
		try {
			decided( decide( config.visibility!, page.counts ) );
			return true;
		} catch {
			// Somebody else's Tawk_API may throw whatever is called: the last answer stands.
			return false;
		}
	};
	OCCASIONS.forEach( ( type ) => addEventListener( type, again ) );
	window.navigation?.addEventListener( 'navigatesuccess', again );
	return again();
}

/** The script that decides. An element of the page may bear its name. */
function evaluator() {
	const decide = window.tawkIntegrationDecide;
	return typeof decide === 'function' ? decide : null;
}

/** By the evaluator that is on the page. What it cannot say does not hold, nor does anything where it is missing. */
export const holdsIn =
	( page: Pick< Page, 'config' | 'counts' > ): Page[ 'holds' ] =>
	( conditions ) => {
		const rules = [ { conditions: conditions as Condition[], action: 'show' as const } ];
		try {
			return (
				evaluator()!( { default: 'hide', rules, zones: page.config.visibility?.zones }, page.counts ).show ===
				true
			);
		} catch {
			return false;
		}
	};

/**
 * Counts this page, once somebody looks.
 *
 * @param config
 * @param now    Unix time in milliseconds.
 */
export async function counted( config: Pick< Config, 'visibility' | 'build' >, now: number ): Promise< Counts > {
	const first: Counts = [ 1, 1, now ];
	return config.visibility?.counts && consented()
		? fetchModule( config, 'visibility/counts' ).then(
				( { count } ) => ( consented() ? count( now ) : first ),
				() => first
			)
		: first;
}
