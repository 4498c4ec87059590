import { consented, NO_CONSENT } from '../widget/consent';
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
 * @param tells Whether it tells something of the visitor: then it is not called without consent.
 * @return '' for success, else what tawk.to says, `NO_CALLBACK`, `MISSING_METHOD`, `THROWN` or `NO_CONSENT`.
 */
export async function call( start: ( done: Done ) => unknown, tells = true ): Promise< string > {
	// It may be withdrawn between two attempts.
	const next = () => ( tells && ! consented() ? NO_CONSENT : attempt( start ) );
	let code = await next();
	for ( const pause of PAUSES ) {
		if ( ! PASSING.includes( code ) ) {
			break;
		}
		await new Promise( ( resolve ) => setTimeout( resolve, pause ) );
		code = await next();
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
