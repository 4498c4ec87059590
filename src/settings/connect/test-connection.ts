import type { WidgetIds } from './parse';

/** `works`, `failing` (tawk.to answers with an error), or the name of a cause (includes/Status/Causes.php). */
export type Outcome = 'works' | 'failing' | 'no_such_widget' | 'blocked_by_policy' | 'blocked_by_browser' | 'no_answer';

const LIMIT = 8000;
/** The browser reports a violation in a task of its own, which may come after the refusal. */
const VIOLATION_DELAY = 100;

/** Address of a widget's script. */
export const scriptUrl = ( embedUrl: string, { property_id: property, widget_id: widget }: WidgetIds ): string =>
	`${ embedUrl }/${ property }/${ widget }`;

/**
 * Asks tawk.to for a widget from this browser. The answer is not executed, and no cookie is sent.
 *
 * @param url Address of the widget's script.
 */
export async function testConnection( url: string ): Promise< Outcome > {
	let refused = false;
	const notice = ( event: SecurityPolicyViolationEvent ) => {
		refused ||= event.disposition === 'enforce' && new URL( url ).href.startsWith( event.blockedURI );
	};
	document.addEventListener( 'securitypolicyviolation', notice );
	try {
		const answer = await fetch( url, {
			mode: 'cors',
			credentials: 'omit',
			cache: 'no-store',
			signal: AbortSignal.timeout( LIMIT ),
		} );
		return outcomeOf( answer.status );
	} catch ( error ) {
		if ( error instanceof DOMException && error.name === 'TimeoutError' ) {
			return 'no_answer';
		}
		await new Promise( ( resolve ) => setTimeout( resolve, VIOLATION_DELAY ) );
		return refused ? 'blocked_by_policy' : 'blocked_by_browser';
	} finally {
		document.removeEventListener( 'securitypolicyviolation', notice );
	}
}

/** What the status of an answer says about the widget. */
export function outcomeOf( status: number ): Outcome {
	if ( status >= 200 && status < 300 ) {
		return 'works';
	}
	return status === 404 ? 'no_such_widget' : 'failing';
}
