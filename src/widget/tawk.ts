import type { AgentStatus } from '../visibility/visit';
import type { Login, Visitor } from './config';

/**
 * The part of tawk.to's JavaScript API that is used. Every method is missing until the widget has loaded;
 * window and visibility methods come earlier, at `tawkBeforeLoad`.
 */
export interface TawkApi {
	visitor?: Visitor;
	/** id of the element that the widget fills, where it stands in the content. */
	embedded?: string;
	readonly onBeforeLoaded?: boolean;
	readonly onLoaded?: boolean;
	maximize?: () => void;
	minimize?: () => void;
	toggle?: () => void;
	popup?: () => void;
	showWidget?: () => void;
	hideWidget?: () => void;
	toggleVisibility?: () => void;
	endChat?: () => void;
	isChatHidden?: () => boolean;
	isChatOngoing?: () => boolean;
	getStatus?: () => AgentStatus;
	setAttributes?: ( attributes: Record< string, string >, done: Done ) => void;
	addEvent?: ( name: string, metadata: Record< string, string >, done: Done ) => void;
	addTags?: ( tags: string[], done: Done ) => void;
	removeTags?: ( tags: string[], done: Done ) => void;
	login?: ( login: Login, done: Done ) => void;
	logout?: ( done: Done ) => void;
	start?: ( options: StartOptions ) => void;
	shutdown?: () => void;
	switchWidget?: ( widget: { propertyId: string; widgetId: string }, done: () => void ) => void;
}

export interface StartOptions {
	showWidget: boolean;
}

/** Called with nothing where all is well, else with a text, an Error or `{ code, message }`. */
export type Done = ( error?: unknown ) => void;

declare global {
	interface Window {
		Tawk_API?: TawkApi;
		Tawk_LoadStart?: Date;
		$_Tawk?: unknown;
	}
}

/**
 * Whether a global is there that a script has made. Elements of the page are found under their ids as well: one by
 * itself, several as a collection.
 */
function isMade< Value >( value: Value ): value is NonNullable< Value > {
	return !! value && ! ( value instanceof Element || value instanceof HTMLCollection );
}

/** tawk.to's object: created where it is missing, never replaced, so that other scripts' settings survive. */
export function tawk(): TawkApi {
	return isMade( window.Tawk_API ) ? window.Tawk_API : ( window.Tawk_API = {} );
}

/** Whether some script, ours or another's, has already asked for a widget on this page. */
export function isRequested( embedUrl: string ): boolean {
	const selector = [ embedUrl, 'https://embed.tawk.to' ].map( ( url ) => `script[src^="${ url }/"]` ).join();
	return isMade( window.$_Tawk ) || !! document.querySelector( selector );
}

/** Resolves with the API once the widget has loaded; a listener that comes late is not told, hence the flag. */
export function tawkLoaded(): Promise< TawkApi > {
	return new Promise( ( resolve ) => {
		if ( tawk().onLoaded ) {
			resolve( tawk() );
		} else {
			addEventListener( 'tawkLoad', () => resolve( tawk() ), { once: true } );
		}
	} );
}
