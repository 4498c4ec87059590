import type { Answer } from '../visibility/evaluator';
import { hiddenBy, type Stage, type State } from './stage';

/** The earliest first. */
const STAGES: readonly Stage[] = [
	'waiting',
	'waiting_for_interaction',
	'no_consent',
	'script_removed',
	'loading',
	'no_answer',
	'blocked_by_browser',
	'blocked_by_policy',
	'second_code',
	'loaded',
];

export function further( stage: Stage | undefined, reached: Stage ): Stage {
	return stage && STAGES.indexOf( stage ) > STAGES.indexOf( reached ) ? stage : reached;
}

/** What to say at a stage, given what the rules say and whether a loaded widget is hidden, by whomever. */
export function stateOf( stage: Stage, answer: Answer, isHidden: boolean ): State {
	const isLoaded = stage === 'loaded';
	if ( isLoaded && ! isHidden ) {
		return 'shown';
	}
	// Agents whose status tawk.to never told hide the chat.
	if ( answer.show === false || ( isLoaded && ! answer.show ) ) {
		return hiddenBy( answer );
	}
	return isLoaded ? 'hidden_by_tawk' : stage;
}
