import type { Counts } from '../visibility/counts';
import type { Condition } from '../shared/settings';
import type { Config } from './config';
import type { Running } from './running';
import type { Waiting } from './waiting';

/** The chat of a page, as the loader hands it to the modules that it fetches. */
export interface Page {
	/** Filled in where an answer about the user comes late: see `TOLD`. */
	config: Resolved;
	counts: Counts;
	/** The configuration's element: what is reported stands there. */
	element: HTMLElement;
	/** Of our own script tag, for sites with a content security policy. */
	nonce: string;
	chat: Waiting;
	/** Whether all of some conditions hold now; what cannot be said does not. */
	holds: ( conditions: readonly Condition[] ) => boolean;
	/** Loads the widget, whatever it was waiting for. */
	summon: () => void;
	/** Id of the widget that a click asked for before any was loaded. */
	widget?: string;
	/** Actions that have been asked for; nothing of it rejects. */
	asked?: {
		/** The last one, apart from what agents are told. */
		acted: Promise< unknown > | undefined;
		all: Promise< unknown >;
	};
	/** Whether the widget stands in the content: rules do not hide it. */
	isInline?: boolean;
	/** Resolves once there is consent, if somebody has said something of it: not before that may the widget be loaded. */
	agreed?: Promise< void >;
	/** Resolves once the widget has loaded; rejects where a module of ours is not there. */
	running: Promise< Running >;
}

/** A configuration that leaves nothing open about the user. */
export interface Resolved extends Config {
	/** Nobody knows yet who the user is, and it is resolved for nobody. */
	pending?: boolean;
}

/** Event of the window, whenever it is decided anew what conditions hold. */
export const DECIDED = 'tawkIntegrationDecided';

/** What each module in `Config.modules` exports. */
export interface Part {
	/** Called once, before the widget is loaded. */
	begin: ( page: Page ) => void | Promise< void >;
}
