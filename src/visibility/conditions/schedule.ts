import type { Predicate } from '../conditions';
import { localTime } from '../local-time';

const DAY = 86400000;

/** Holds from an hour of the given days on, to another that may be on the next day; the same hour twice is a whole day. */
export const schedule: Predicate< 'schedule' > = ( { timezone, days, from, to }, visit ) => {
	const now = localTime( timezone, visit );
	const time = now.toISOString().slice( 11 );
	// Such as “Wed, 01 Jul 2026 12:00:00 GMT”.
	const begins = ( day: Date ) => days.join().includes( day.toUTCString().slice( 0, 3 ).toLowerCase() );
	const hasBegun = from <= time && begins( now );
	return from < to ? hasBegun && time < to : hasBegun || ( time < to && begins( new Date( +now - DAY ) ) );
};
