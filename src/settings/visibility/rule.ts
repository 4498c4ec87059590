import type { FurtherWidget, Rule, Settings } from '../../shared/settings';
import type { AnyCondition } from '../conditions/condition';

/** A rule as the builder works with it: one line of the tab. */
export type Line = Omit< Rule, 'conditions' > & { conditions: AnyCondition[] };

export type Outcome = Rule[ 'action' ];

export type Widgets = readonly FurtherWidget[];

/** Whether a line picks a widget; the others decide whether the chat is shown. */
export const picks = ( { action }: Pick< Line, 'action' > ): boolean => action === 'use_widget';

/** What a line brings about, as one word: lines of the same outcome can stand in any order. */
export const outcomeOf = ( line: Pick< Line, 'action' | 'widget' > ): string =>
	picks( line ) ? `use ${ line.widget }` : line.action;

/** Whether the order of lines matters. */
export const isMixed = ( lines: readonly Line[] ): boolean => new Set( lines.map( outcomeOf ) ).size > 1;

/**
 * The lines as settings. The types of settings.ts know the plugin's own conditions; the server judges all of them.
 */
export const asRules = ( lines: readonly Line[] ): Settings[ 'visibility' ][ 'rules' ] => lines as Rule[];

/** An id of a list member (definition `slug` of the schema) that is not taken yet; `fallback` where no letter is left. */
export function freeId( wanted: string, taken: readonly string[], fallback = 'rule' ): string {
	const base = slugOf( wanted ) || fallback;
	for ( let number = 1; ; number++ ) {
		const id = number === 1 ? base : `${ base }-${ number }`;
		if ( ! taken.includes( id ) ) {
			return id;
		}
	}
}

/** 35 characters leave room for a number behind them. */
function slugOf( text: string ): string {
	return text
		.normalize( 'NFKD' )
		.toLowerCase()
		.replace( /ß/g, 'ss' )
		.replace( /[\u0300-\u036f]/g, '' )
		.replace( /[^a-z0-9]+/g, '-' )
		.replace( /^-+/, '' )
		.slice( 0, 35 )
		.replace( /-+$/, '' );
}
