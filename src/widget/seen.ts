/**
 * Waits until somebody looks at the page: neither prerendered nor in a tab in the background. Before that a
 * visit must not be counted.
 */
export function seen(): Promise< void > {
	return new Promise( ( resolve ) => {
		const check = () => {
			// Not "is visible": it may be an element of the page whose id is that name.
			if ( document.visibilityState !== 'hidden' ) {
				resolve();
			}
		};
		// A prerendered page is hidden, and visible once it is activated.
		document.addEventListener( 'visibilitychange', check );
		check();
	} );
}
