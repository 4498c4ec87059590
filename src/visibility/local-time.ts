import type { Visit } from './visit';

/** Name of the zone of the visitor's own clock. */
const VISITOR = 'visitor';

/**
 * What a clock on the wall shows, as a date whose UTC is that time. Never by `Intl`, whose first use costs a phone
 * 40 ms: the offsets come from PHP (includes/Visibility/Zones.php).
 *
 * @param timezone A key of `visit.zones`, or `visitor`.
 * @param visit
 * @throws TypeError If the offsets of that zone are not known.
 */
export function localTime( timezone: string, visit: Visit ): Date {
	const minutes =
		timezone === VISITOR
			? -new Date( visit.now ).getTimezoneOffset()
			: visit.zones![ timezone ]!.reduce( ( last, next ) => ( next[ 0 ] * 1000 > visit.now ? last : next ) )[ 1 ];
	return new Date( visit.now + minutes * 60000 );
}
