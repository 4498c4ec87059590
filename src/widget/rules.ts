import type { Counts } from '../visibility/counts';
import type { Answer, Visibility } from '../visibility/evaluator';
import { loaded } from './loaded';

declare global {
	interface Window {
		/** Of the Navigation API, where the browser has it. */
		navigation?: EventTarget;
	}
}

const MINUTE = 60000;

/** What may change the answer while a page is open, apart from the clock and from addresses that change without a page. */
const OCCASIONS = [ 'resize', 'pageshow', 'visibilitychange', 'tawkLoad', 'tawkStatusChange' ];

/**
 * Has the rules decided that are left to the browser, now and whenever the answer may have changed. To be called once
 * somebody looks: the page is counted.
 *
 * @param visibility
 * @param decided    Told each answer, also the same one again; for the first time before this resolves.
 * @return false where the script that decides is not there or fails, and some rule might hide the chat.
 */
export async function follow( visibility: Visibility, decided: ( answer: Answer ) => void ): Promise< boolean > {
	const evaluator = () => {
		const decide = window.tawkIntegration?.decide;
		// Elements of the page may bear both names.
		return typeof decide === 'function' && decide;
	};
	if ( ! evaluator() ) {
		// An optimiser may have put it behind us.
		await loaded();
	}
	const counts = await counted( visibility.counts, Date.now() );
	const decide = evaluator();
	if ( ! decide ) {
		return ! visibility.rules.length;
	}

	let timer: ReturnType< typeof setTimeout > | undefined;
	const again = () => {
		clearTimeout( timer );
		// No hour of a rule begins between two minutes. A tab that slept is asked when it comes to the front.
		timer = setTimeout( again, MINUTE - ( Date.now() % MINUTE ) );
		try {
			decided( decide( visibility, counts ) );
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

/**
 * @param module Address of src/visibility/counts.ts, where a rule of the site asks for what it counts.
 * @param now    Unix time in milliseconds.
 */
async function counted( module: string | undefined, now: number ): Promise< Counts > {
	try {
		return module ? ( await import( /* webpackIgnore: true */ module ) ).count( now ) : [ 1, 1, now ];
	} catch {
		return [ 1, 1, now ];
	}
}
