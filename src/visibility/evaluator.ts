/**
 * The classic script that decides what PHP left to the browser; the loader depends on it where something is left.
 */
import { holds } from './conditions';
import type { Counts } from './counts';
import { firstThatHolds, type RuleLeft, type Rules } from './decide';
import type { AgentStatus, Visit, Zones } from './visit';

/** What PHP leaves to the browser (Config::visibility() in includes/Widget/Config.php). */
export interface Visibility extends Rules {
	zones?: Zones | undefined;
	/** Whether pages are counted: a rule, here or elsewhere, asks for visits or pages. */
	counts?: true;
}

export interface Answer {
	/** null: that depends on the agents, of whom nobody knows before the widget has loaded. */
	show: boolean | null;
	/** id of one of the further widgets, '' or missing for the main one. It never depends on agents that are not known. */
	widget?: string | undefined;
	/** Whether a rule shows or hides the chat, or what is done if none holds. */
	rule: boolean;
}

declare global {
	interface Window {
		tawkIntegrationDecide?: typeof decide;
	}
}

const STATUSES: AgentStatus[] = [ 'online', 'away', 'offline' ];

/** Decides, as things are in the browser at this moment. */
function decide( visibility: Visibility, [ visits, pages ]: Counts ): Answer {
	let status: AgentStatus | undefined;
	let isOpen = false;
	let cookies: string | undefined;
	const visit: Visit = {
		visits,
		pages,
		now: Date.now(),
		zones: visibility.zones,
		url: location.href,
		referrer: document.referrer,
		language: navigator.language,
		// Dear ones, read only if a condition asks: a layout of the page, and cookies.
		get width() {
			return innerWidth;
		},
		get cookies() {
			return ( cookies ??= document.cookie );
		},
		get status() {
			// Before tawk.to has loaded, or where that name is somebody else's, this throws: nobody knows.
			isOpen = true;
			status ??= window.Tawk_API!.getStatus!();
			isOpen = ! status;
			return status;
		},
	};
	const find = ( picks: boolean ) => firstThatHolds( visibility, picks, ( condition ) => holds( condition, visit ) );
	const isShown = ( rule: RuleLeft | undefined ) => ( rule ? rule.action : visibility.default ) === 'show';

	const widget = find( true )?.widget ?? visibility.widget;
	const rule = find( false );
	let show: boolean | null = isShown( rule );
	if ( isOpen ) {
		const shows = STATUSES.map( ( known ) => {
			status = known;
			return isShown( find( false ) );
		} );
		show = shows.includes( true ) && ( shows.includes( false ) ? null : true );
	}
	return { show, widget, rule: !! rule };
}

// Assigned in any case: an element of the page may bear that name as its id.
window.tawkIntegrationDecide = decide;
