import type { Answer } from '../visibility/evaluator';
import { hiddenBy, type Stage } from './stage';

/** The chat of a page until it is loaded: what the rules say of it, and what is reported. */
export interface Waiting {
	/** Takes what the rules say; may be told again at any time. */
	decided: ( answer: Answer ) => void;
	/** Resolves when the chat may be loaded: at once, or when the rules change their mind. */
	wanted: () => Promise< void >;
	reached: ( stage: Stage ) => void;
	answer: () => Answer;
	/** From now on another is told what the rules say, and reports. */
	handOver: ( decided: ( answer: Answer ) => void ) => void;
}

/**
 * @param element Its `data-state` says what there is to say of the chat (see `State`), its `data-stage` how far it came.
 * @param show    false: the page says already that it stays hidden.
 */
export function waitingChat( element: HTMLElement, show = true ): Waiting {
	let answer: Answer = { show, rule: ! show };
	let stage: Stage | undefined;
	let wake = () => {};
	let tell: ( next: Answer ) => void = report;

	function report(): void {
		if ( stage ) {
			element.dataset.state = answer.show === false ? hiddenBy( answer ) : stage;
		}
	}

	return {
		decided( next ) {
			answer = next;
			tell( next );
			if ( next.show !== false ) {
				wake();
			}
		},
		wanted: () =>
			new Promise( ( resolve ) => {
				wake = resolve;
				if ( answer.show !== false ) {
					resolve();
				}
			} ),
		reached( next ) {
			element.dataset.stage = stage = next;
			report();
		},
		answer: () => answer,
		handOver( decided ) {
			tell = decided;
		},
	};
}
