import type { Predicate } from '../conditions';
import { localTime } from '../local-time';

/** Holds from a local time on, to another that does not count any more; either may be empty. */
export const dates: Predicate< 'dates' > = ( { timezone, from, to }, visit ) => {
	const now = localTime( timezone, visit );
	return ( ! from || atUtc( from ) <= now ) && ( ! to || now < atUtc( to ) );
};

/** A local time read as if it were UTC: local times are counted alike. */
function atUtc( time: string ): number {
	return Date.parse( `${ time }Z` );
}
