/** Calls `Tawk_API.onX` and dispatches its twin, the window event `tawkX` (assumption A1: in this order). */
import type { EventName } from '../contract';
import { globals, isFunction } from './globals';
import type { TawkApi } from './globals';
import type { Happening } from './happening';
import type { Notice } from './report';
import { watchProperty } from './settings';

export type Emit = ( happened: Happening ) => void;

/** Handlers that are called once: assigned later, they are never called. */
const ONCE: readonly EventName[] = [ 'BeforeLoad', 'Load' ];

/** What happens in the chat itself; while that is in its pop-out window, the page does not hear of it (assumption A19). */
const NOT_POPPED_OUT: readonly EventName[] = [
	'ChatEnded',
	'PrechatSubmit',
	'OfflineSubmit',
	'ChatMessageVisitor',
	'ChatMessageAgent',
	'ChatMessageSystem',
	'AgentJoinChat',
	'AgentLeaveChat',
	'ChatSatisfaction',
	'VisitorNameChanged',
	'FileUpload',
	'TagsUpdated',
	'UnreadCountChanged',
];

export const emitter = ( api: TawkApi, notice: Notice, isPoppedOut: () => boolean ): Emit => {
	let replaced = false;
	return ( { name, detail } ) => {
		if ( isPoppedOut() && NOT_POPPED_OUT.includes( name ) ) {
			return;
		}
		if ( globals.Tawk_API !== api && ! replaced ) {
			replaced = true;
			notice( 'api-replaced', `window.Tawk_API is another object since before tawk${ name }` );
		}
		const handler = api[ `on${ name }` ];
		try {
			if ( isFunction( handler ) ) {
				handler.call( api, ...( detail === undefined ? [] : [ detail ] ) );
			}
		} catch ( error ) {
			reportError( error );
		}
		window.dispatchEvent( new CustomEvent( `tawk${ name }`, { detail } ) );
		if ( ONCE.includes( name ) ) {
			watchProperty( api, `on${ name }`, api[ `on${ name }` ], () =>
				notice( 'late-handler', `on${ name } was assigned after it had been called` )
			);
		}
	};
};
