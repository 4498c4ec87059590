import { __ } from '@wordpress/i18n';
import { observed } from '../shared/observed';
import type { Status } from './attributes';

/** The status that all blocks of the editor are shown in: never asked of tawk.to, chosen by the person. */
const shown = observed< Status >( () => 'online' );

export const usePreview = shown.useValue;

export const previewAs = shown.set;

/** What people call a status. */
export const STATUS_NAMES: Record< Status, string > = {
	unknown: __( 'Not known yet', 'tawk-integration' ),
	online: __( 'Online', 'tawk-integration' ),
	away: __( 'Away', 'tawk-integration' ),
	offline: __( 'Offline', 'tawk-integration' ),
};
