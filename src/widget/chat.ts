import { further, stateOf } from './state';
import type { Stage } from './stage';
import { tawk } from './tawk';
import type { Waiting } from './waiting';

/** The chat of a page from its loading on: shown or hidden as the rules say, and what is reported of it. */
export interface Chat {
	reached: ( stage: Stage ) => void;
	/**
	 * Once its script is inserted: from now on the widget follows the rules, without being loaded again.
	 *
	 * @param isHeld Whether it stays hidden, whatever the rules say, until it is released.
	 */
	embedded: ( isHeld: boolean ) => void;
	release: () => void;
}

/**
 * @param element Its `data-state` says what there is to say of the chat (see `State`), its `data-stage` how far it came.
 * @param waiting What there was of the chat before.
 */
export function chatOf( element: HTMLElement, waiting: Waiting ): Chat {
	let answer = waiting.answer();
	let stage: Stage | undefined;
	let isOurs = false;
	let isHeld = false;
	let isHiddenByUs = false;

	function report(): void {
		if ( stage ) {
			element.dataset.state = stateOf( stage, answer, stage === 'loaded' && !! tawk().isChatHidden?.() );
		}
	}

	/** What tawk.to itself hides is shown by nobody else; a chat that runs is not taken away, unless it is another's. */
	function apply(): void {
		const api = tawk();
		if ( isHeld || ! answer.show ) {
			if ( api.hideWidget && ! api.isChatHidden?.() && ( isHeld || ! api.isChatOngoing?.() ) ) {
				isHiddenByUs = true;
				api.hideWidget();
			}
		} else if ( isHiddenByUs ) {
			isHiddenByUs = false;
			api.showWidget?.();
		}
	}

	function reached( next: Stage ): void {
		element.dataset.stage = stage = further( stage, next );
		report();
	}

	function loaded(): void {
		apply();
		if ( ! isHeld ) {
			reached( 'loaded' );
		}
	}

	waiting.handOver( ( next ) => {
		const isOther = next.show !== answer.show;
		answer = next;
		// Only a change: who opened a hidden chat by a button keeps it.
		if ( isOurs && isOther ) {
			apply();
		}
		report();
	} );

	return {
		reached,
		embedded( held ) {
			isOurs = true;
			isHeld = held;
			reached( 'loading' );
			// The first is early enough that nothing flashes up, but a widget may forget it until the second.
			addEventListener( 'tawkBeforeLoad', apply );
			addEventListener( 'tawkLoad', loaded );
			addEventListener( 'tawkChatEnded', () => {
				apply();
				report();
			} );
			[ 'tawkChatHidden', 'tawkChatMinimized', 'tawkChatMaximized' ].forEach( ( type ) =>
				addEventListener( type, report )
			);
		},
		release() {
			isHeld = false;
			// A widget that another snippet brought was not held either.
			if ( isOurs ) {
				loaded();
			}
		},
	};
}
