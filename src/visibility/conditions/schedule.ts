import type { Predicate } from '../conditions';
import { localTime } from '../local-time';

const MINUTE = 60000;
const DAY = 1440;
const WEEK = 7 * DAY;

/** The first of January 1970 was a Thursday. */
const DAYS = [ 'thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed' ];

/** Holds from an hour of the given days on, to another that may be on the next day; the same hour twice is a whole day. */
export const schedule: Predicate< 'schedule' > = ( { timezone, days, from, to }, visit ) => {
	const minute = Math.floor( localTime( timezone, visit ) / MINUTE ) - minuteOfDay( from );
	const length = ( minuteOfDay( to ) - minuteOfDay( from ) + DAY ) % DAY || DAY;
	return days.some( ( day ) => ( minute - DAYS.indexOf( day ) * DAY ) % WEEK < length );
};

function minuteOfDay( time: string ): number {
	return Date.parse( `1970-01-01T${ time }Z` ) / MINUTE;
}
