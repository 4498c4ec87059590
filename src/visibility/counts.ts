/**
 * The module that counts pages and visits in this browser; fetched only where a rule of the site asks for them.
 */

import { VISITS } from './visits-key';

/** A visit ends after so many milliseconds without a page. */
const IDLE = 30 * 60000;

/**
 * Visits of this browser, this one included; pages of this visit, this one included; Unix time in milliseconds; address
 * of the first page of this visit, missing where that is not known.
 */
export type Counts = readonly [ visits: number, pages: number, time: number, landing?: string ];

/** Addresses have no blanks, and fragments are no part of a page. */
const STORED = /^(\d+) (\d+) (\d+)(?: (https?:\S+))?$/;

/**
 * Counts a page, pure.
 *
 * @param stored What the page before left, null for nothing; what is broken counts as nothing.
 * @param now    Unix time in milliseconds.
 * @param page   Its address.
 */
export function counted( stored: string | null, now: number, page: string ): Counts {
	const [ , visits, pages, time, landing ] = STORED.exec( stored ?? '' ) ?? [];
	if ( ! Number( visits ) || ! Number( pages ) || ! Number( time ) ) {
		return [ 1, 1, now, page ];
	}
	// A clock that was put back far enough ends a visit as well.
	return Math.abs( now - Number( time ) ) < IDLE
		? [ Number( visits ), Number( pages ) + 1, now, landing ?? page ]
		: [ Number( visits ) + 1, 1, now, page ];
}

/** Counts this page. Where the browser keeps nothing it is the first page of the first visit. */
export function count( now: number ): Counts {
	const page = location.href.replace( /#.*/, '' );
	try {
		const counts = counted( localStorage.getItem( VISITS ), now, page );
		localStorage.setItem( VISITS, counts.join( ' ' ) );
		return counts;
	} catch {
		return counted( null, now, page );
	}
}
