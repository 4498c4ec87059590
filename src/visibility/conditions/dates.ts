import type { Predicate } from '../conditions';
import { localTime } from '../local-time';

/** Holds from a local time on, to another that does not count any more; either may be empty. */
export const dates: Predicate< 'dates' > = ( { timezone, from, to }, visit ) => {
	const now = localTime( timezone, visit ).toISOString();
	return from <= now && ( ! to || now < to );
};
