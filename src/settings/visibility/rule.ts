import type { FurtherWidget, Rule, Settings } from '../../shared/settings';
import type { AnyCondition } from '../../conditions/condition';

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
