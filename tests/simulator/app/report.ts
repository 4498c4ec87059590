/** Tells the server of something that the real API forbids; the page notices nothing. */
import type { ViolationRule } from '../model/state';
import type { Report } from '../protocol';

export type Notice = ( rule: ViolationRule, detail: string ) => void;

export const reporter =
	( origin: string ): Notice =>
	( rule, detail ) => {
		const report: Report = { rule, detail, url: location.href };
		// A string is sent as text/plain, which asks no permission first.
		navigator.sendBeacon( `${ origin }/v1/report`, JSON.stringify( report ) );
	};
