import type { Done } from '../widget/tawk';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 10000;

/** Pauses before another attempt, in milliseconds. */
const PAUSES = [ 1000, 2000, 4000 ];

/** What throws may be without a connection, for the moment. */
const THROWN = 'THROWN';

const PASSING = [ 'SERVER_ERROR', 'VERSION_CONFLICT', '500', THROWN ];

/**
 * Calls a method of tawk.to's, up to four times where it fails for the moment.
 *
 * @param start Calls it; false: there is no such method.
 * @return '' for success, else what tawk.to says, `NO_CALLBACK`, `MISSING_METHOD` or `THROWN`.
 */
export async function call( start: ( done: Done ) => unknown ): Promise< string > {
	let code = await attempt( start );
	for ( const pause of PAUSES ) {
		if ( ! PASSING.includes( code ) ) {
			break;
		}
		await new Promise( ( resolve ) => setTimeout( resolve, pause ) );
		code = await attempt( start );
	}
	return code;
}

function attempt( start: ( done: Done ) => unknown ): Promise< string > {
	return new Promise( ( resolve ) => {
		const timer = setTimeout( () => resolve( 'NO_CALLBACK' ), PATIENCE );
		const end = ( code: string ) => {
			clearTimeout( timer );
			resolve( code );
		};
		try {
			if ( start( ( error ) => end( codeOf( error ) ) ) === false ) {
				end( 'MISSING_METHOD' );
			}
		} catch {
			end( THROWN );
		}
	} );
}

/** An error comes as a text, an Error, or `{ code, message }`. */
function codeOf( error: unknown ): string {
	if ( typeof error !== 'object' || ! error ) {
		return error ? String( error ) : '';
	}
	const { code, message } = error as { code?: unknown; message?: unknown };
	return String( code ?? message ?? 'UNKNOWN' );
}
