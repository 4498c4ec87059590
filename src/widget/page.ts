import type { Counts } from '../visibility/counts';
import type { Config } from './config';
import type { Waiting } from './waiting';

/** What the loader hands to the runtime. */
export interface Page {
	/** Filled in where an answer about the user comes late: see `TOLD`. */
	config: Resolved;
	counts: Counts;
	/** The configuration's element: what is reported stands there. */
	element: HTMLElement;
	/** Of our own script tag, for sites with a content security policy. */
	nonce: string;
	chat: Waiting;
}

/** A configuration that leaves nothing open about the user. */
export interface Resolved extends Config {
	/** Nobody knows yet who the user is, and it is resolved for nobody. */
	pending?: boolean;
}
