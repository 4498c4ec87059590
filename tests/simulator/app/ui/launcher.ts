/** The round button that opens and closes the chat. */
import type { ChatActions, ChatModel } from './model';
import { h, icon, ICONS } from './dom';

export interface Launcher {
	element: HTMLButtonElement;
	update: ( model: ChatModel ) => void;
}

const labelOf = ( { view, conversation: { unread } }: ChatModel ): string => {
	if ( view === 'maximized' ) {
		return 'Close chat';
	}
	return unread === 0 ? 'Open chat' : `Open chat, ${ unread } unread`;
};

export const createLauncher = ( { toggle }: Pick< ChatActions, 'toggle' > ): Launcher => {
	const drawing = h( 'span' );
	const presence = h( 'span' );
	const badge = h( 'span', { class: 'badge', 'aria-hidden': 'true' } );
	const element = h( 'button', { type: 'button', class: 'launcher', click: toggle }, drawing, presence, badge );
	return {
		element,
		update( model ) {
			const {
				view,
				conversation: { unread, status },
			} = model;
			element.setAttribute( 'aria-label', labelOf( model ) );
			element.setAttribute( 'aria-expanded', String( view === 'maximized' ) );
			drawing.replaceChildren( icon( view === 'maximized' ? ICONS.close : ICONS.chat ) );
			presence.className = `presence ${ status }`;
			badge.hidden = unread === 0;
			badge.textContent = String( unread );
		},
	};
};
