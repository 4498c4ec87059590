import { useSyncExternalStore } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Status } from './attributes';

/** The status that all blocks of the editor are shown in: never asked of tawk.to, chosen by the person. */
let shown: Status = 'online';
const listeners = new Set< () => void >();

function subscribe( listener: () => void ): () => void {
	listeners.add( listener );
	return () => listeners.delete( listener );
}

export const usePreview = (): Status => useSyncExternalStore( subscribe, () => shown );

export function previewAs( status: Status ): void {
	shown = status;
	listeners.forEach( ( listener ) => listener() );
}

/** What people call a status. */
export const STATUS_NAMES: Record< Status, string > = {
	unknown: __( 'Not known yet', 'tawk-integration' ),
	online: __( 'Online', 'tawk-integration' ),
	away: __( 'Away', 'tawk-integration' ),
	offline: __( 'Offline', 'tawk-integration' ),
};
