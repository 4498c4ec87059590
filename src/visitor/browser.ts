import type { Counts } from '../visibility/counts';

/** What sources of the browser's are read from; each is read when a row asks for it. */
export interface Browser {
	/** Address of the page before, '' for none. */
	readonly referrer: string;
	/** Address of the page. */
	readonly url: string;
	/** Address of the first page of this visit. */
	readonly landingPage: string;
	readonly language: string;
	/** As `document.cookie` gives them. */
	readonly cookies: string;
}

export const browserOf = ( [ , , , landing ]: Counts ): Browser => ( {
	get referrer() {
		return document.referrer;
	},
	get url() {
		return location.href;
	},
	get landingPage() {
		return landing ?? location.href;
	},
	get language() {
		return navigator.language;
	},
	get cookies() {
		return document.cookie;
	},
} );
