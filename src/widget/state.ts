import type { Answer } from '../visibility/evaluator';

/** How far the chat of a page has come: a later one takes the place of an earlier one, never the other way round. */
const STAGES = [
	'waiting',
	'waiting_for_interaction',
	'script_removed',
	'loading',
	'no_answer',
	'blocked_by_browser',
	'blocked_by_policy',
	'second_code',
	'loaded',
] as const;

export type Stage = ( typeof STAGES )[ number ];

/**
 * What there is to say of the chat in this browser. Names that are causes for a chat that does not show are those of
 * includes/Status/Causes.php.
 */
export type State = Exclude< Stage, 'loaded' > | 'hidden_by_rule' | 'hidden_by_default' | 'hidden_by_tawk' | 'shown';

export function further( stage: Stage | undefined, reached: Stage ): Stage {
	return stage && STAGES.indexOf( stage ) > STAGES.indexOf( reached ) ? stage : reached;
}

/** What to say at a stage, given what the rules say and whether a loaded widget is hidden, by whomever. */
export function stateOf( stage: Stage, { show, rule }: Answer, isHidden: boolean ): State {
	const isLoaded = stage === 'loaded';
	if ( isLoaded && ! isHidden ) {
		return 'shown';
	}
	// Agents whose status tawk.to never told hide the chat.
	if ( show === false || ( isLoaded && ! show ) ) {
		return rule ? 'hidden_by_rule' : 'hidden_by_default';
	}
	return isLoaded ? 'hidden_by_tawk' : stage;
}
