import { __, sprintf } from '@wordpress/i18n';
import type { Choice } from '../shared/site-facts';

/** The source that a text names, as PHP reads it (includes/Blocks/Told_Rows.php); '' for a text that means itself. */
export const sourceIn = ( text: string ): string => /^\{([a-z_][^{}\s]*)\}$/i.exec( text )?.[ 1 ] ?? '';

export const textFor = ( source: string ): string => ( source === '' ? '' : `{${ source }}` );

/** What people call a source that a text names; one that the settings do not map says so. */
export const nameOfSource = ( source: string, sources: readonly Choice[] ): string =>
	sources.find( ( { value } ) => value === source )?.label ??
	/* translators: %s: name of a source, such as “user.roles”. */
	sprintf( __( '%s (not in the settings)', 'tawk-integration' ), source );
