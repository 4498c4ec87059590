/** The chat window: header with its menu, notices, and the screen that is due. */
import type { Status } from '../../contract';
import { createConversationView } from './conversation-view';
import { h, icon, ICONS } from './dom';
import { nameForm, offlineForm, prechatForm } from './forms';
import type { ChatActions, ChatModel, Screen } from './model';
import { screenOf } from './model';

export interface ChatWindow {
	element: HTMLElement;
	update: ( model: ChatModel ) => void;
	/** Puts the cursor where one writes. */
	focus: () => void;
}

const STATUS_TEXT: Record< Status, string > = {
	online: 'We are here',
	away: 'We will answer in a while',
	offline: 'We are not here now',
};

const NOTICES: Record< ChatModel[ 'connection' ], string > = {
	connected: '',
	waiting: 'Connecting…',
	expired: 'This session is over.',
	stopped: 'The chat is switched off.',
};

export const createChatWindow = ( actions: ChatActions ): ChatWindow => {
	const conversation = createConversationView( actions );
	const body = h( 'div', { class: 'view' } );
	let shown: Screen | 'rename' | undefined;

	const title = h( 'h2' );
	const status = h( 'p' );
	const notice = h( 'p', { class: 'notice', role: 'status' } );
	const item = ( label: string, action: () => void ): HTMLButtonElement =>
		h(
			'button',
			{
				type: 'button',
				click: () => {
					openMenu( false );
					action();
				},
			},
			label
		);
	const endItem = item( 'End chat', actions.endChat );
	const popItem = item( 'Open in a new window', actions.popup );
	const menu = h(
		'div',
		{ class: 'menu', hidden: true },
		item( 'Change my name', () => showNameForm() ),
		popItem,
		endItem
	);
	const menuButton = h(
		'button',
		{
			type: 'button',
			class: 'icon-button',
			'aria-label': 'Options',
			'aria-expanded': 'false',
			click: () => openMenu( menu.hidden ),
		},
		icon( ICONS.menu )
	);
	const minimizeButton = h(
		'button',
		{ type: 'button', class: 'icon-button', 'aria-label': 'Minimize', click: actions.minimize },
		icon( ICONS.minimize )
	);

	const openMenu = ( open: boolean ): void => {
		menu.hidden = ! open;
		menuButton.setAttribute( 'aria-expanded', String( open ) );
	};
	const showNameForm = (): void => {
		shown = 'rename';
		body.replaceChildren(
			nameForm( ( name ) => {
				shown = undefined;
				actions.rename( name );
			} )
		);
		body.querySelector( 'input' )?.focus();
	};
	const draw = ( screen: Screen, model: ChatModel ): void => {
		shown = screen;
		switch ( screen ) {
			case 'chat':
				body.replaceChildren( conversation.element );
				break;
			case 'prechat':
				body.replaceChildren( prechatForm( model.conversation.widget.prechat, actions.submitPrechat ) );
				break;
			case 'offline':
				body.replaceChildren( offlineForm( actions.submitOffline ) );
				break;
		}
	};

	const element = h(
		'section',
		{
			class: 'window',
			role: 'dialog',
			'aria-label': 'Chat',
			keydown: ( event ) => {
				if ( event instanceof KeyboardEvent && event.key === 'Escape' ) {
					actions.minimize();
				}
			},
		},
		h( 'header', {}, h( 'div', { class: 'title' }, title, status ), menuButton, minimizeButton ),
		menu,
		notice,
		body
	);

	return {
		element,
		update( model ) {
			title.textContent = model.conversation.widget.name;
			status.textContent = STATUS_TEXT[ model.conversation.status ];
			endItem.hidden = ! model.conversation.ongoing;
			popItem.hidden = model.kind === 'popout';
			minimizeButton.hidden = model.kind !== 'inline';
			notice.hidden = model.connection === 'connected';
			notice.replaceChildren(
				NOTICES[ model.connection ],
				...( model.connection === 'expired'
					? [ h( 'button', { type: 'button', click: actions.restart }, 'Start again' ) ]
					: [] )
			);
			const screen = screenOf( model.conversation );
			if ( shown !== 'rename' && shown !== screen ) {
				draw( screen, model );
			}
			conversation.update( model );
		},
		focus() {
			if ( shown === 'chat' ) {
				conversation.focus();
			} else {
				body.querySelector< HTMLElement >( 'input, textarea' )?.focus();
			}
		},
	};
};
