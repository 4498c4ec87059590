/** What the drawn chat shows, and what a person can do with it. */
import type { Answer, OfflineForm, Rating } from '../../contract';
import type { Snapshot } from '../../protocol';
import type { View } from '../visibility';

export interface ChatModel {
	conversation: Snapshot;
	view: View;
	connection: 'connected' | 'waiting' | 'expired' | 'stopped';
	kind: 'inline' | 'embed' | 'popout';
}

export interface ChatActions {
	toggle: () => void;
	minimize: () => void;
	popup: () => void;
	endChat: () => void;
	/** Begins a new session after one has expired. */
	restart: () => void;
	write: ( text: string ) => void;
	attach: ( file: File ) => void;
	rename: ( name: string ) => void;
	rate: ( rating: Rating ) => void;
	submitPrechat: ( answers: Answer[] ) => void;
	submitOffline: ( form: OfflineForm ) => void;
}

/** What fills the window. */
export type Screen = 'chat' | 'prechat' | 'offline';

/** A running chat goes on whatever the status; otherwise the form that is due. */
export const screenOf = ( { status, widget, ongoing }: Snapshot ): Screen => {
	if ( ongoing ) {
		return 'chat';
	}
	if ( status === 'offline' ) {
		return 'offline';
	}
	return widget.prechat.length > 0 ? 'prechat' : 'chat';
};
