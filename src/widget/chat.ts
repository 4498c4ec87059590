import type { Answer } from '../visibility/evaluator';
import { further, stateOf, type Stage } from './state';
import { tawk } from './tawk';

/** The chat of a page: shown or hidden as the rules say, and what is reported of it. */
export interface Chat {
	/** Takes what the rules say; may be told again at any time. */
	decided: ( answer: Answer ) => void;
	/** Resolves when the chat may be loaded: at once, or when the rules change their mind. */
	wanted: () => Promise< void >;
	/** id of the widget that the rules picked, '' or nothing for the main one. */
	widget: () => string | undefined;
	reached: ( stage: Stage ) => void;
	/** Once its script is inserted: from now on the widget follows the rules, without being loaded again. */
	embedded: () => void;
}

/** @param element Its `data-state` says what there is to say of the chat (see `State`). */
export function chatOf( element: HTMLElement ): Chat {
	let answer: Answer = { show: true, widget: undefined, rule: false };
	let stage: Stage | undefined;
	let isOurs = false;
	let isHiddenByUs = false;
	let wake = () => {};

	function report(): void {
		if ( stage ) {
			element.dataset.state = stateOf( stage, answer, stage === 'loaded' && !! tawk().isChatHidden?.() );
		}
	}

	/** What tawk.to itself hides is shown by nobody else; a chat that runs is not taken away. */
	function apply(): void {
		const api = tawk();
		if ( ! answer.show ) {
			if ( api.hideWidget && ! api.isChatHidden?.() && ! api.isChatOngoing?.() ) {
				isHiddenByUs = true;
				api.hideWidget();
			}
		} else if ( isHiddenByUs ) {
			isHiddenByUs = false;
			api.showWidget?.();
		}
	}

	function reached( next: Stage ): void {
		stage = further( stage, next );
		report();
	}

	return {
		decided( next ) {
			const isOther = next.show !== answer.show;
			answer = next;
			// Only a change: who opened a hidden chat by a button keeps it.
			if ( isOurs && isOther ) {
				apply();
			}
			report();
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
		widget: () => answer.widget,
		reached,
		embedded() {
			isOurs = true;
			reached( 'loading' );
			// The first is early enough that nothing flashes up, but a widget may forget it until the second.
			addEventListener( 'tawkBeforeLoad', apply );
			addEventListener( 'tawkLoad', () => {
				apply();
				reached( 'loaded' );
			} );
			addEventListener( 'tawkChatEnded', () => {
				apply();
				report();
			} );
			[ 'tawkChatHidden', 'tawkChatMinimized', 'tawkChatMaximized' ].forEach( ( type ) =>
				addEventListener( type, report )
			);
		},
	};
}
