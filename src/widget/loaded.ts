/** Longest wait for the page's load event, in milliseconds: what of others hangs must not keep the chat away. */
const PATIENCE = 8000;

/**
 * Resolves when the page has loaded. A script that is inserted earlier and hangs would hold that event, and with it
 * whatever waits for it.
 */
export function loaded(): Promise< Event | void > {
	return new Promise( ( resolve ) => {
		if ( document.readyState === 'complete' ) {
			resolve();
		} else {
			addEventListener( 'load', resolve );
			setTimeout( resolve, PATIENCE );
		}
	} );
}
