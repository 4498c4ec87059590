import type { Visibility } from '../visibility/evaluator';

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
	/** What tawk.to reads once, before its script runs. Only on pages of the logged-in. */
	api?: Api;
	/** Address of the runtime module; there where it has something to do. */
	runtime?: string;
	/** What is left to the browser to decide; there where something is. */
	visibility?: Visibility;
	/** What differs where a rule picks another widget, by its id ('' is the main one). */
	widgets?: Record< string, Pick< Config, 'property_id' | 'widget_id' | 'api' > >;
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

export interface Visitor {
	name?: string;
	email?: string;
	/** HMAC-SHA256 of the e-mail address, where Secure Mode is on. */
	hash?: string;
}

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
		return JSON.parse( element.textContent ?? '' ) as Config;
	} catch {
		return null;
	}
}
