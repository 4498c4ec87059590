/** Whether WordPress can reach wordpress.org. */

const SECONDS = 3;

/**
 * Asks wordpress.org's interface, and does not wait long for it. Without an answer a WordPress in Playground would
 * wait half a minute at each screen that looks for updates.
 */
export const isOnline = async (): Promise< boolean > => {
	try {
		const signal = AbortSignal.timeout( SECONDS * 1000 );
		return ( await fetch( 'https://api.wordpress.org/core/version-check/1.7/', { method: 'HEAD', signal } ) ).ok;
	} catch {
		return false;
	}
};
