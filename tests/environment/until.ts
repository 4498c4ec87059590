/** Waiting for another program. */

/**
 * Asks again and again until the answer is true.
 *
 * @param what    What is waited for, for the error.
 * @param ask     An error counts as no.
 * @param seconds How long at most.
 * @throws Error When it took too long.
 */
export const until = async ( what: string, ask: () => Promise< boolean > | boolean, seconds = 30 ): Promise< void > => {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		try {
			if ( await ask() ) {
				return;
			}
		} catch ( error ) {
			if ( Date.now() > end ) {
				throw new Error( `${ what } did not come within ${ seconds } seconds.`, { cause: error } );
			}
		}
		if ( Date.now() > end ) {
			throw new Error( `${ what } did not come within ${ seconds } seconds.` );
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 50 ) );
	}
};
