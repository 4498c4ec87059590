import type { Answer } from '../visibility/evaluator';

/** How far the chat of a page has come: a later one takes the place of an earlier one, never the other way round. */
export type Stage =
	| 'waiting'
	| 'waiting_for_interaction'
	| 'no_consent'
	| 'script_removed'
	| 'loading'
	| 'no_answer'
	| 'blocked_by_browser'
	| 'blocked_by_policy'
	| 'second_code'
	| 'loaded';

/**
 * What there is to say of the chat in this browser. Names that are causes for a chat that does not show are those of
 * includes/Status/Causes.php.
 */
export type State = Exclude< Stage, 'loaded' > | 'hidden_by_rule' | 'hidden_by_default' | 'hidden_by_tawk' | 'shown';

/** What to say of a chat that the rules hide. */
export const hiddenBy = ( { rule }: Answer ): State => ( rule ? 'hidden_by_rule' : 'hidden_by_default' );
