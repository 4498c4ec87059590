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
	/** Why the settings hide the chat on the home page, null where they do not. */
	homeCause: Cause | null;
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
		return page && hasOurs( page ) ? [ serverCause, 'old_copy' ] : [ serverCause ];
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
	const { homeCause } = facts;
	return causes
		.filter( ( { name } ) => names.includes( name ) )
		.map( ( cause ) => ( homeCause?.name === cause.name ? homeCause : cause ) );
}

/** Whether a cause is what the owner wants: the home page is hidden by a line or by its own setting. */
export const isWanted = ( { name }: Cause ): boolean =>
	[ 'own_setting', 'hidden_by_rule', 'hidden_by_default' ].includes( name );

/** Whether the page shows the chat, and with these settings or newer ones. */
export function isCurrent( page: Evidence, revision: number ): boolean {
	return isShown( page ) && isSince( page, revision );
}

function ofConnection( outcome: Outcome | null ): string[] {
	return outcome && FOR_VISITORS_TOO.includes( outcome ) ? [ outcome ] : [];
}

function ofPage( page: Evidence, { revision, fresh, homeCause }: Facts ): string[] {
	if ( isCurrent( page, revision ) ) {
		return [];
	}
	if ( homeCause ) {
		// A cache may still hand out a page from before that rule.
		return isShown( page ) ? [ 'old_copy', homeCause.name ] : [ homeCause.name ];
	}
	if ( hasOurs( page ) && isSince( page, revision ) ) {
		// Hidden by what only a real request knows, not by the settings.
		return [ 'hidden_by_code' ];
	}
	// A page with an older revision is old, whatever a second look gives; without our script it is told by the second.
	const old = hasOurs( page ) || ( fresh && hasOurs( fresh ) );
	return [ old ? 'old_copy' : 'script_removed' ];
}

/** Whether the chat can come to this page: unasked, or by a click. */
function hasOurs( page: Evidence ): boolean {
	return page.revision !== null && page.script;
}

/** Whether it comes unasked. */
function isShown( page: Evidence ): boolean {
	return hasOurs( page ) && ! page.hidden;
}

function isSince( { revision }: Evidence, since: number ): boolean {
	return ( revision ?? -1 ) >= since;
}
