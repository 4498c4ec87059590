import type {} from '../widget/tawk';
import { answer, type Answer } from './answer';
import { countPage } from './counts';
import type { Rules } from './decide';
import type { Visit, Zones } from './visit';

/** What PHP leaves to the browser (Config::visibility() in includes/Widget/Config.php). */
export interface Visibility extends Rules {
	zones?: Zones;
	/** Whether each page is counted: a rule somewhere asks for visits or pages. */
	counts?: boolean;
}

declare global {
	interface Window {
		/** Of the Navigation API, where the browser has it. */
		navigation?: EventTarget;
	}
}

/** What may change an answer while a page is open, apart from the clock and from navigations without a page. */
const OCCASIONS = [ 'resize', 'pageshow', 'visibilitychange', 'tawkLoad', 'tawkStatusChange' ];

const MINUTE = 60000;

/**
 * Decides now, and again whenever the answer may have changed: at each full minute if the time was asked for, when the
 * window is resized, when a tab comes to the front or a page back from the history, when the address changes without
 * a page, and when tawk.to tells how the agents are. To be called once somebody looks: the page is counted.
 *
 * @param visibility
 * @param listener   Told each answer, also the same one again; for the first time before this returns.
 */
export function follow( visibility: Visibility, listener: ( answer: Answer ) => void ): void {
	let timer: ReturnType< typeof setTimeout > | undefined;
	let cookies: string | undefined;

	const visit: Visit = {
		...( visibility.counts ? countPage( Date.now() ) : { visits: 1, pages: 1 } ),
		zones: visibility.zones ?? {},
		get width() {
			return innerWidth;
		},
		get now() {
			// Whoever asks for the time is asked again at the next full minute: no hour of a rule begins between two.
			timer ??= setTimeout( decideAgain, MINUTE - ( Date.now() % MINUTE ) );
			return Date.now();
		},
		get url() {
			return location.href;
		},
		get referrer() {
			return document.referrer;
		},
		get cookies() {
			return ( cookies ??= document.cookie );
		},
		get language() {
			return navigator.language;
		},
		get status() {
			return window.Tawk_API?.getStatus?.() ?? null;
		},
	};

	function decideAgain(): void {
		clearTimeout( timer );
		timer = cookies = undefined;
		listener( answer( visibility, visit ) );
	}

	OCCASIONS.forEach( ( type ) => addEventListener( type, decideAgain ) );
	window.navigation?.addEventListener( 'navigatesuccess', decideAgain );
	decideAgain();
}
