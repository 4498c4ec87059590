import type { Page } from '../../widget/page';

/** So long after an automation has closed the chat, in milliseconds, its closing is not the visitor's. */
const SOON = 1000;

/** Actions after which tawk.to may say that the window has been closed. */
const CLOSES = /^(minimize|toggle|popup|hide_|switch_|shutdown|end_)/;

/** Those of them that open a closed one. */
const OPENS = /^[tp]o/;

/**
 * Watches whether the visitor closes the chat.
 *
 * @param closed  Called when that happens.
 * @param running Resolves once the widget has loaded: its window may be open by then.
 * @return To be told of each action of an automation, when it is asked for and when it has ended.
 */
export function watchClosing(
	closed: () => void,
	running: Page[ 'running' ]
): ( action: string, hasEnded?: boolean ) => void {
	let isOpen = false;
	// Until when a closing is an automation's; it closes once.
	let until = 0;
	running.then( ( { api } ) => ( isOpen ||= api.isChatMaximized!() ) ).catch( () => {} );
	addEventListener( 'tawkChatMaximized', () => ( isOpen = true ) );
	addEventListener( 'tawkChatMinimized', () => {
		if ( isOpen && Date.now() > until ) {
			closed();
		}
		isOpen = false;
		until = 0;
	} );
	return ( action, hasEnded ) => {
		if ( CLOSES.test( action ) && ( hasEnded || isOpen || ! OPENS.test( action ) ) ) {
			until = hasEnded ? until && Date.now() + SOON : Infinity;
		}
	};
}
