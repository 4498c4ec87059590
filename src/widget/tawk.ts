import type { TawkApi } from './tawk-api';

export type { Done, StartOptions, TawkApi } from './tawk-api';

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
