import type { Condition } from '../../../shared/settings';
import type { AnyCondition } from '../../../conditions/condition';

/** What rows of both lists have in common. */
export interface Row {
	source: string;
	/** Sent with the source `text`. */
	text: string;
	conditions: Condition[];
}

/** The types of settings.ts know the plugin's own conditions; the server judges all of them. */
export const asConditions = ( conditions: readonly AnyCondition[] ): Condition[] => conditions as Condition[];

/** Rows, and the ids by which the screen tells them apart: in the settings they have none. */
export interface Known {
	rows: readonly object[];
	ids: readonly string[];
}

/**
 * The ids of rows, after some have been changed, added, removed, moved, or read from the server again. A row that is
 * the same object keeps its id. Any other takes over the id of the row that stood in its place, if that is gone.
 *
 * @param before
 * @param rows
 * @param fresh  Makes an id.
 */
export function idsOf( before: Known, rows: readonly object[], fresh: () => string ): string[] {
	const same = rows.map( ( row ) => before.ids[ before.rows.indexOf( row ) ] );
	const isFree = ( id: string | undefined ): id is string => id !== undefined && ! same.includes( id );
	return rows.map( ( _, place ) => {
		const former = rows.length === before.rows.length ? before.ids[ place ] : undefined;
		return same[ place ] ?? ( isFree( former ) ? former : fresh() );
	} );
}
