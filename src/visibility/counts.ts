/** Key in localStorage: visits, pages of the last one, and when it was last heard of, with blanks between. */
export const KEY = 'tawk_integration_visits';

/** A visit ends after so many milliseconds without a page. */
const IDLE = 30 * 60000;

export interface Counts {
	/** Visits of this browser, this one included. */
	visits: number;
	/** Pages of this visit, this one included. */
	pages: number;
}

/**
 * Counts a page, pure.
 *
 * @param stored What the page before left, '' for nothing; what is broken counts as nothing.
 * @param now    Unix time in milliseconds.
 */
export function counted( stored: string, now: number ): Counts {
	const [ visits = 0, pages = 0, last = 0 ] = stored.split( ' ' ).map( Number );
	// A clock that was put back far enough ends a visit as well.
	return Math.abs( now - last ) < IDLE
		? { visits: visits || 1, pages: pages + 1 || 1 }
		: { visits: visits + 1 || 1, pages: 1 };
}

/** Counts this page. Where the browser keeps nothing it is the first page of the first visit. */
export function countPage( now: number ): Counts {
	try {
		const counts = counted( localStorage.getItem( KEY ) ?? '', now );
		localStorage.setItem( KEY, `${ counts.visits } ${ counts.pages } ${ now }` );
		return counts;
	} catch {
		return counted( '', now );
	}
}
