import type { Visit } from './visit';

/** Name of the zone of the visitor's own clock. */
const VISITOR = 'visitor';

/**
 * What a clock on the wall shows, in milliseconds since the first of January 1970, 00:00 on that clock. Never by
 * `Intl`, whose first use costs a phone 40 ms: the offsets come from PHP (includes/Visibility/Zones.php).
 *
 * @param timezone A key of `visit.zones`, or `visitor`.
 * @param visit
 * @throws TypeError If the offsets of that zone are not known.
 */
export function localTime( timezone: string, { now, zones }: Visit ): number {
	const minutes =
		timezone === VISITOR
			? -new Date( now ).getTimezoneOffset()
			: zones[ timezone ]!.filter( ( [ from ], index ) => ! index || from * 1000 <= now ).pop()![ 1 ];
	return now + minutes * 60000;
}
