import type { Cause } from '../boot';
import type { Outcome } from '../connect/test-connection';
import type { Evidence } from './evidence';
import { allowsScript } from './policy';

/** All that is known when the screen answers "do visitors get the chat?". */
export interface Facts {
	/** The first cause that the server knows, '' for none. */
	serverCause: string;
	/** Revision of the stored settings. */
	revision: number;
	/** The home page as visitors get it; null where it could not be read. */
	page: Evidence | null;
	/** The same around page caches; undefined where there was no need to look. */
	fresh?: Evidence | null;
	/** The connection test, where the owner ran it for this widget. */
	connection: Outcome | null;
	/** Address of the widget's script. */
	scriptUrl: string;
	/** Address of the home page. */
	homeUrl: string;
}

/** Outcomes of the connection test that hold for visitors too; the others speak of this one browser. */
const FOR_VISITORS_TOO: readonly string[] = [ 'blocked_by_policy', 'no_such_widget' ];

/** Names of the causes that apply, in no order. */
export function applying( facts: Facts ): string[] {
	const { serverCause, page, connection } = facts;
	if ( serverCause ) {
		// Switched off or paused: a cache may still hand out a page with the chat.
		return page && hasChat( page ) ? [ serverCause, 'old_copy' ] : [ serverCause ];
	}
	if ( ! page ) {
		return [ 'unreachable', ...ofConnection( connection ) ];
	}
	return [
		...ofConnection( connection ),
		...( allowsScript( page.policies, facts.scriptUrl, facts.homeUrl ) ? [] : [ 'blocked_by_policy' ] ),
		...( page.second ? [ 'second_code' ] : [] ),
		...ofPage( page, facts ),
	];
}

/** The causes that apply, in the order in which they are said. */
export function verdict( facts: Facts, causes: readonly Cause[] ): Cause[] {
	const names = applying( facts );
	return causes.filter( ( { name } ) => names.includes( name ) );
}

/** Whether the page shows the chat, and with these settings or newer ones. */
export function isCurrent( page: Evidence, revision: number ): boolean {
	return hasChat( page ) && ( page.revision ?? -1 ) >= revision;
}

function ofConnection( outcome: Outcome | null ): string[] {
	return outcome && FOR_VISITORS_TOO.includes( outcome ) ? [ outcome ] : [];
}

function ofPage( page: Evidence, { revision, fresh }: Facts ): string[] {
	if ( isCurrent( page, revision ) ) {
		return [];
	}
	// A page with an older revision is old, whatever a second look gives; without our script it is told by the second.
	const old = hasChat( page ) || ( fresh && hasChat( fresh ) );
	return [ old ? 'old_copy' : 'script_removed' ];
}

function hasChat( page: Evidence ): boolean {
	return page.revision !== null && page.script;
}
