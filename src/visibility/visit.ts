import type { AgentStatus } from '../widget/tawk-api';

export type { AgentStatus } from '../widget/tawk-api';

/** Facts that only the browser knows. Each is read when a condition asks for it: the first read costs time. */
export interface Visit {
	/** Of the window, in CSS pixels. */
	readonly width: number;
	/** Unix time in milliseconds. */
	readonly now: number;
	/** Address of the page. */
	readonly url: string;
	/** Address of the page before, '' for none. */
	readonly referrer: string;
	/** As `document.cookie` gives them. */
	readonly cookies: string;
	/** The language that the visitor prefers, such as `de-AT`. */
	readonly language: string;
	/** Visits of this browser, this one included. */
	readonly visits: number;
	/** Pages of this visit, this one included. */
	readonly pages: number;
	/** Nothing while tawk.to has not been asked. */
	readonly status?: AgentStatus | null | undefined;
	/** Missing where no condition names one. */
	readonly zones?: Zones | undefined;
}

/** By name, '' the site's: from a time on (Unix, seconds) so many minutes east of UTC, the earliest first. */
export type Zones = Readonly< Record< string, ReadonlyArray< readonly [ number, number ] > > >;
