import type { Condition } from '../shared/settings';
import type { UserCondition } from '../widget/config';

/** An automation as a page carries it (includes/Automations/Printed.php): what PHP can decide is decided. */
export interface Automation {
	/** Unique on the page. */
	id: string;
	trigger: Trigger;
	/** Those that are left to the browser; all must hold. */
	conditions?: ( Condition | UserCondition )[];
	/** In order. An action of another plugin's stands here as `dispatch`. */
	actions: ActionCall[];
	/** Missing: always. */
	once?: 'page' | 'visit' | 'visitor';
}

/** What starts an automation, with its arguments: see the definitions `trigger_…` of settings.schema.json. */
export interface Trigger {
	on: string;
	/** Of another plugin's trigger: the event of the window that means it. */
	event?: string;
	[ argument: string ]: unknown;
}

/** What is to be done, with its arguments: see the definitions `action_…`. */
export interface ActionCall {
	do: string;
	[ argument: string ]: unknown;
}

/** What became of one automation, once. `data-runs` of the configuration's element lists the last ones as JSON. */
export interface Run {
	id: string;
	/** Unix time in milliseconds. */
	at: number;
	/** Why nothing was done; missing where the actions were asked for. */
	skipped?: Skipped;
	/** By action: '' once it is done, else what hindered it; null while it is not known. */
	outcomes?: ( string | null )[];
}

/**
 * CONDITIONS: they do not hold · ONCE: it has run before · TYPING, CLOSED, PHONE: the chat is not opened while somebody
 * types, after the visitor has closed it in this visit, and on phones · RULES: nor where they hide it · LOOP: it triggers
 * itself · TOO_MANY: more is waiting than can be done.
 */
export type Skipped = 'CONDITIONS' | 'ONCE' | 'TYPING' | 'CLOSED' | 'PHONE' | 'RULES' | 'LOOP' | 'TOO_MANY';
