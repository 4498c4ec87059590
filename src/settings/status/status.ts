import { complete, request } from '../../shared/rest';
import type { KeyState } from '../visitor/secure-mode/secret';
import type { Cause } from '../boot';
import type { WidgetIds } from '../connect/parse';

/** What the server knows about how the chat is doing (Status_Route in includes/Status/). */
export interface Status {
	/** The first cause that keeps the chat off every page, '' for none. */
	cause: string;
	/** That of the stored settings. */
	revision: number;
	/** Sentences about what needs the owner but does not hide the chat. */
	warnings: string[];
	/** The Secure Mode key of each property. */
	properties: KeyState[];
	/** What the settings say of the home page, for visitors who are not logged in. */
	home: HomePage;
	/** The official plugin; ids '' where it has none. */
	official: WidgetIds & { active: boolean };
	/** Names of the page caches that are active here. */
	page_caches: string[];
	delivery: Delivery;
}

/** How what is known of the user reaches the browser. */
export interface Delivery {
	/** Whether the script asks for it; else it stands in the page. */
	fetched: boolean;
	/** Name of a page cache that serves the logged-in, '' where none was found. */
	cache: string;
}

export interface HomePage {
	/** '' where that cannot be told. */
	verdict: '' | 'show' | 'hide' | 'depends';
	/** Why it is hidden there. */
	cause: Cause | null;
	/** Its id where it is a post, else 0. */
	post: number;
}

/** Throws RestError, also where another plugin has taken away what belongs into the answer. */
export const readStatus = async (): Promise< Status > =>
	complete( await request< Status >( { path: '/tawk-integration/v1/status' } ), 'properties' );

/** Clears the page caches of this site and names those that were cleared. Throws RestError. */
export const clearPageCaches = async (): Promise< string[] > =>
	( await request< { cleared: string[] } >( { path: '/tawk-integration/v1/page-caches', method: 'DELETE' } ) )
		.cleared;
