import type { Automation } from '../automations/automation';
import type { Condition } from '../shared/settings';
import type { Visibility } from '../visibility/evaluator';
import type { Login, Visitor } from './tawk-api';

export type { Login, Visitor } from './tawk-api';

/** What PHP prints for the front end (includes/Widget/Config.php). */
export interface Config {
	/** Counted up at each save of the settings. */
	revision: number;
	/** Where the widget comes from, without a slash at its end. */
	embed_url: string;
	/** 24 hexadecimal digits. */
	property_id: string;
	/** 1 to 50 letters and digits. */
	widget_id: string;
	loading: Loading;
	/** Address of our modules, `*` in the place of a name such as `widget/runtime`. */
	build: string;
	/** false: the widget stays hidden here, and is loaded once somebody asks for it by a click. */
	show?: false;
	/** Whether what tawk.to refuses is told in the console. */
	debug?: true;
	/** Tells one user from another; there where somebody is logged in of whom something may be sent. */
	user?: string;
	/** What tawk.to reads once, before its script runs. Only on pages of the logged-in. */
	api?: Api;
	/** What is handed to `login()` once the widget has loaded, in the place of `api.visitor`. */
	login?: Login;
	/** What agents learn, in the order in which it counts: of attributes with one key the first that has a value. */
	attributes?: AttributeRow[];
	tags?: TagRow[];
	/** Fetch delivery: whom to ask about the user. What is left open until then: see `Row`, `UserCondition`. */
	ask?: Ask;
	/** What is left to the browser to decide; there where something is. */
	visibility?: Visibility;
	/** What differs where a rule or the content picks another widget, by its id ('' is the main one). */
	widgets?: Record< string, Pick< Config, 'property_id' | 'widget_id' | 'api' | 'login' > >;
	/** Modules that bring parts of the page to life, by their path in build/ without `.js`. */
	modules?: string[];
	/** What is done when something happens; there where an automation applies. */
	automations?: Automation[];
	/** What our buttons do besides their action, by the number in their `data-tawk-click`. */
	clicks?: Click[];
	/** Inline chats of the content, by the number in their `data-tawk-inline`; null: the widget that the page has. */
	inline?: { widget: string | null }[];
}

/** What a click on a button of ours does besides its action. */
export interface Click {
	/** Which widget it is about, by its id; missing: the one that the page has. */
	widget?: string;
	/** Name of an event for agents. */
	event?: string;
	attributes?: AttributeRow[];
	tags?: TagRow[];
}

/** One fact for agents: known already, or to be read from a source. */
export interface Row {
	/** Texts; an attribute is sent as one, joined by ", ". */
	values?: string[];
	/** Name of a source of the browser's (`browser.referrer`), or `user.` and the id of a question. */
	source?: string;
	/** All must hold; as the settings have them, with those alone that are left. */
	conditions?: ( Condition | UserCondition )[];
}

export interface AttributeRow extends Row {
	key: string;
}

export interface TagRow extends Row {
	/** Stands before each value. */
	prefix?: string;
}

/** Fetch delivery: a condition about the user, its operator counted in. */
export interface UserCondition {
	type: 'user';
	operator: 'is';
	/** The id of the question, and its answer where nobody is logged in. */
	value: [ id: string, nobody: boolean ];
}

export interface Ask {
	/** Of the visitor route. */
	url: string;
}

/** What the visitor route answers (includes/Visitor/Visitor_Route.php). */
export interface Told {
	/** As `Config.user`; '' where nothing of this user may be sent. */
	user: string;
	/** By property id. */
	properties: Record< string, { visitor?: Visitor; login?: Login } >;
	/** By the id of the question; the operator is counted in. */
	conditions: Record< string, boolean >;
	/** Texts by the id of the question. */
	values: Record< string, string[] >;
	/** What other plugins add for this user. */
	attributes: Record< string, string >;
	tags: string[];
	/** When the login ends; Unix time, seconds. */
	until: number;
}

export interface Api {
	visitor?: Visitor;
}

export interface Loading {
	strategy: Strategy;
	/** Seconds; with the strategy `delay`. */
	delay?: number;
}

export type Strategy = 'immediate' | 'idle' | 'delay' | 'interaction';

/** An author may give an id to an element of a post, but WordPress lets no author write a script element. */
const CONFIG = 'script#tawk-integration-config[type="application/json"]';

/** The element that carries the configuration, null where there is nothing to do. */
export function configElement( page: Document ): HTMLElement | null {
	return page.querySelector< HTMLElement >( CONFIG );
}

/**
 * Reads the configuration, once: a second copy of the script (optimisers double them) gets none.
 *
 * @return null where there is nothing to do, or something has broken it.
 */
export function readConfig( element: HTMLElement | null ): Config | null {
	if ( ! element || element.dataset.read ) {
		return null;
	}
	element.dataset.read = '1';
	try {
		return JSON.parse( element.textContent! ) as Config;
	} catch {
		return null;
	}
}
