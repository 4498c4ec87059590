import type { Part } from '../../widget/page';
import { onStatus, say, status, type Status } from '../agents';
import { place, type Placed } from '../place';
import { isBlocked, onProgress } from '../progress';

/** More are not counted, to keep the badge small. */
const MOST = 99;

/** What a button does while it does something with the chat. */
const actions = new WeakMap< HTMLElement, string >();

/** Lets the chat buttons of a page follow the agents and the chat. */
export const begin: Part[ 'begin' ] = ( page ) => {
	const update = () => {
		const now = status();
		const blocked = isBlocked( page );
		const buttons = document.querySelectorAll< HTMLElement >( '.wp-block-tawk-integration-chat-button' );
		place(
			'tawkFits',
			[ ...buttons ].map( ( button ) => follow( button, now, blocked ) )
		);
	};
	onStatus( update );
	onProgress( page, update );
	addEventListener( 'tawkUnreadCountChanged', ( event ) => {
		const count = Number( ( event as CustomEvent ).detail );
		document
			.querySelectorAll< HTMLElement >( '.tawk-integration-unread' )
			.forEach( ( badge ) => showUnread( badge, count ) );
	} );
	update();
};

function follow( button: HTMLElement, now: Status, blocked: boolean ): Placed {
	const { whenOffline, whenBlocked = 'link' } = button.dataset;
	const wish = blocked ? whenBlocked : now === 'offline' && whenOffline;
	say( button, now );
	act( button, wish !== 'link' );
	return { element: button.closest< HTMLElement >( '.tawk-integration-button' ) ?? button, isShown: wish !== 'hide' };
}

/** Without its action a button is no longer ours, and its link is a link: see src/widget/clicks.ts. */
function act( button: HTMLElement, isOurs: boolean ): void {
	const { dataset } = button;
	const action = dataset.tawkAction ?? actions.get( button );
	if ( action === undefined ) {
		return;
	}
	actions.set( button, action );
	if ( isOurs ) {
		dataset.tawkAction = action;
	} else {
		delete dataset.tawkAction;
	}
}

function showUnread( badge: HTMLElement, count: number ): void {
	const figure = document.createElement( 'span' );
	const words = document.createElement( 'span' );
	figure.ariaHidden = 'true';
	figure.textContent = count > MOST ? `${ MOST }+` : String( count );
	words.className = 'screen-reader-text';
	words.textContent = ( badge.dataset.unreadLabel ?? '%d' ).replace( '%d', String( count ) );
	badge.replaceChildren( figure, words );
	badge.hidden = ! ( count > 0 );
}
