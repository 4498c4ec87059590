/** The methods that the widget adds to `Tawk_API`: it checks what the page passes, asks, and calls back. */
import { checkAttributes, checkEventName, checkMetadata, checkTags } from '../rules/limits';
import type { Checked } from '../rules/limits';
import { isFunction } from './globals';
import type { Notice } from './report';
import type { Answer } from './socket';
import type { Widget } from './widget';

export type Methods = Record< string, ( ...args: unknown[] ) => unknown >;

const isRecord = ( value: unknown ): value is Record< string, unknown > => typeof value === 'object' && value !== null;

/** Calls back later, never within the call; what the callback throws is the page's own error. */
const callBack = ( callback: unknown, error?: unknown ): void => {
	if ( isFunction( callback ) ) {
		setTimeout( () => callback( error ), 0 );
	}
};

/** Methods of the window: there before anything is drawn. */
export const windowMethods = ( widget: Widget ): Methods => ( {
	maximize: widget.maximize,
	minimize: widget.minimize,
	toggle: widget.toggle,
	popup: widget.popup,
	showWidget: widget.show,
	hideWidget: widget.hide,
	toggleVisibility: widget.toggleVisibility,
} );

/** What may be asked at any time. */
const questions = ( widget: Widget ): Methods => ( {
	// The names are the old dashboard's: “inline” is the ordinary floating widget.
	getWindowType: () => ( widget.inline ? 'embed' : 'inline' ),
	getStatus: () => widget.chat.conversation.status,
	widgetPosition: () => widget.placement.position,
	isChatMaximized: () => widget.chat.view === 'maximized',
	isChatMinimized: () => widget.chat.view === 'minimized',
	isChatHidden: () => widget.chat.view === 'hidden',
	isChatOngoing: () => widget.chat.conversation.ongoing,
	isVisitorEngaged: () => widget.chat.conversation.ongoing,
} );

/** Methods that need the socket. */
const socketMethods = ( widget: Widget, notice: Notice ): Methods => {
	const checkConnected = ( method: string ): void => {
		if ( ! widget.chat.started ) {
			notice( 'not-connected', `${ method } was called without a connection` );
		}
	};
	const ask = ( method: string, args: unknown ): Promise< Answer > => {
		checkConnected( method );
		return widget.chat.call( method, args );
	};
	const checkCallback = ( method: string, callback: unknown ): void => {
		if ( callback !== undefined && ! isFunction( callback ) ) {
			notice( 'wrong-type', `${ method }: the callback is not a function but ${ typeof callback }` );
		}
	};
	/** Sends what passed the checks; what did not is answered without asking the server. */
	const send = ( method: string, checked: Checked< unknown >, args: unknown, callback: unknown ): void => {
		checkCallback( method, callback );
		if ( ! widget.chat.started || checked.ok ) {
			void ask( method, args ).then( ( { error } ) => callBack( callback, error?.code ) );
			return;
		}
		notice( 'refused-call', `${ method }: ${ checked.code }, ${ checked.reason }` );
		callBack( callback, checked.code );
	};
	/** Login's errors are numbers as of HTTP (assumption A9); an unknown code stays text. */
	const loginError = ( { error }: Answer ): unknown =>
		error && /^\d+$/.test( error.code ) ? { code: Number( error.code ), message: error.reason } : error?.code;
	const become = (
		method: 'login' | 'logout',
		args: unknown,
		callback: unknown,
		errorOf: ( answer: Answer ) => unknown
	): void => {
		checkCallback( method, callback );
		checkConnected( method );
		void widget.chat.become( method, args ).then( ( answer ) => callBack( callback, errorOf( answer ) ) );
	};
	return {
		endChat: () => void ask( 'endChat', {} ),
		setAttributes: ( attributes, callback ) =>
			send( 'setAttributes', checkAttributes( attributes ), { attributes }, callback ),
		addEvent: ( name, ...rest ) => {
			const [ metadata, callback ] = isFunction( rest[ 0 ] ) ? [ undefined, rest[ 0 ] ] : rest;
			const checked = checkEventName( name );
			send( 'addEvent', checked.ok ? checkMetadata( metadata ) : checked, { name, metadata }, callback );
		},
		addTags: ( tags, callback ) => send( 'addTags', checkTags( tags ), { tags }, callback ),
		removeTags: ( tags, callback ) => send( 'removeTags', checkTags( tags ), { tags }, callback ),
		login: ( data, callback ) => become( 'login', { data }, callback, loginError ),
		logout: ( callback ) => become( 'logout', {}, callback, ( { error } ) => error?.code ),
	};
};

const connectionMethods = ( widget: Widget, notice: Notice ): Methods => ( {
	start: ( options ) => {
		if ( options !== undefined && ! isRecord( options ) ) {
			notice( 'wrong-type', `start takes an object, not ${ typeof options }` );
		}
		void widget.chat.start().then( () => {
			if ( isRecord( options ) && options.showWidget === true ) {
				widget.show();
			}
		} );
	},
	shutdown: () => widget.chat.shutdown(),
	switchWidget: ( ids, callback ) => {
		const { propertyId, widgetId } = isRecord( ids ) ? ids : {};
		if ( typeof propertyId !== 'string' || typeof widgetId !== 'string' ) {
			notice( 'wrong-type', 'switchWidget takes { propertyId, widgetId }, both texts' );
			return;
		}
		void widget.switchTo( propertyId, widgetId ).then( ( switched ) => {
			if ( switched && widget.chat.conversation.variants.switchWidgetCallback && isFunction( callback ) ) {
				callback();
			}
		} );
	},
} );

/** Methods that exist only after load. */
export const loadedMethods = ( widget: Widget, notice: Notice ): Methods => ( {
	...questions( widget ),
	...socketMethods( widget, notice ),
	...connectionMethods( widget, notice ),
} );
