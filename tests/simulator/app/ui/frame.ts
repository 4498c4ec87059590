/** Puts launcher and window on the page, in a shadow root: floating at its place, or inside a container. */
import type { Placement } from '../placement';
import { createChatWindow } from './chat-window';
import { h } from './dom';
import { createLauncher } from './launcher';
import type { ChatActions, ChatModel } from './model';
import { addStyle } from './style';

export interface Frame {
	update: ( model: ChatModel ) => void;
	place: ( placement: Placement ) => void;
	remove: () => void;
}

const setPlace = ( host: HTMLElement, frame: HTMLElement, placement: Placement ): void => {
	const [ vertical, horizontal ] = placement.position.split( '' );
	const priority = placement.important ? 'important' : '';
	for ( const property of [ 'top', 'bottom', 'left', 'right', 'transform' ] ) {
		host.style.removeProperty( property );
	}
	host.style.setProperty( 'position', 'fixed' );
	host.style.setProperty( 'z-index', placement.zIndex, priority );
	host.style.setProperty( horizontal === 'l' ? 'left' : 'right', placement.xOffset );
	if ( vertical === 'c' ) {
		host.style.setProperty( 'top', `calc(50% + ${ placement.yOffset })` );
		host.style.setProperty( 'transform', 'translateY(-50%)' );
	} else {
		host.style.setProperty( vertical === 't' ? 'top' : 'bottom', placement.yOffset );
	}
	frame.className = `frame floating v-${ vertical } h-${ horizontal }`;
};

/** Draws into the container of an inline chat or the pop-out, or floating where there is none. */
export const createFrame = ( actions: ChatActions, container: HTMLElement | null ): Frame => {
	const host = h( 'div', { 'data-chat-simulator': true } );
	const root = host.attachShadow( { mode: 'open' } );
	addStyle( root );
	const launcher = createLauncher( actions );
	const chat = createChatWindow( actions );
	const frame = h( 'div', { class: 'frame inline' }, chat.element, ...( container ? [] : [ launcher.element ] ) );
	root.append( frame );
	if ( container ) {
		host.style.setProperty( 'height', '100%' );
	}
	( container ?? document.body ).append( host );
	let before: ChatModel | undefined;
	return {
		update( model ) {
			// Asked first: what is hidden loses the focus.
			const focused = root.activeElement;
			host.style.setProperty( 'display', model.view === 'hidden' ? 'none' : 'block' );
			chat.element.hidden = model.view !== 'maximized';
			launcher.update( model );
			chat.update( model );
			if (
				! container &&
				before?.view === 'minimized' &&
				model.view === 'maximized' &&
				focused === launcher.element
			) {
				chat.focus();
			}
			if ( ! container && before?.view === 'maximized' && model.view === 'minimized' && focused !== null ) {
				launcher.element.focus();
			}
			before = model;
		},
		place: ( placement ) => ( container ? undefined : setPlace( host, frame, placement ) ),
		remove: () => host.remove(),
	};
};
