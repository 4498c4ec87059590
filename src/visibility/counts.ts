/**
 * The module that counts pages and visits in this browser; fetched only where a rule of the site asks for them.
 */

/** Key in localStorage: a `Counts` as text, with blanks between. */
export const KEY = 'tawk_integration_visits';

/** A visit ends after so many milliseconds without a page. */
const IDLE = 30 * 60000;

/** Visits of this browser, this one included; pages of this visit, this one included; Unix time in milliseconds. */
export type Counts = readonly [ visits: number, pages: number, time: number ];

/**
 * Counts a page, pure.
 *
 * @param stored What the page before left, null for nothing; what is broken counts as nothing.
 * @param now    Unix time in milliseconds.
 */
export function counted( stored: string | null, now: number ): Counts {
	const [ visits, pages, time ] = numbers( stored );
	if ( ! visits || ! pages || ! time ) {
		return [ 1, 1, now ];
	}
	// A clock that was put back far enough ends a visit as well.
	return Math.abs( now - time ) < IDLE ? [ visits, pages + 1, now ] : [ visits + 1, 1, now ];
}

function numbers( stored: string | null ): number[] {
	return stored && /^\d+ \d+ \d+$/.test( stored ) ? stored.split( ' ' ).map( Number ) : [];
}

/** Counts this page. Where the browser keeps nothing it is the first page of the first visit. */
export function count( now: number ): Counts {
	try {
		const counts = counted( localStorage.getItem( KEY ), now );
		localStorage.setItem( KEY, counts.join( ' ' ) );
		return counts;
	} catch {
		return counted( null, now );
	}
}
