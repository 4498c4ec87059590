/** So long after an automation has closed the chat, in milliseconds, its closing is not the visitor's. */
const SOON = 1000;

/** Actions after which tawk.to may say that the window has been closed. */
const CLOSES = /^(minimize|toggle|popup|hide_|switch_|shutdown|end_)/;

/**
 * Watches whether the visitor closes the chat.
 *
 * @param closed Called when that happens.
 * @return To be told of each action of an automation, when it is asked for and when it has ended.
 */
export function watchClosing( closed: () => void ): ( action: string, hasEnded?: boolean ) => void {
	let isOpen = false;
	// Until when a closing is an automation's; it closes once.
	let until = 0;
	addEventListener( 'tawkChatMaximized', () => ( isOpen = true ) );
	addEventListener( 'tawkChatMinimized', () => {
		if ( isOpen && Date.now() > until ) {
			closed();
		}
		isOpen = false;
		until = 0;
	} );
	return ( action, hasEnded ) => {
		if ( CLOSES.test( action ) ) {
			until = hasEnded ? until && Date.now() + SOON : Infinity;
		}
	};
}
