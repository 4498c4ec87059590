import { __, sprintf } from '@wordpress/i18n';
import type { Comparison } from '../shared/settings';

/**
 * A comparison as part of a sentence.
 *
 * @param subject What is compared, such as “the cookie “plan””.
 * @param compare
 * @param value   What was entered, in quotation marks where it is a text.
 */
export function compared( subject: string, compare: Comparison, value: string ): string {
	switch ( compare ) {
		case 'equals':
			/* translators: 1: what is compared, 2: the value that was entered. */
			return sprintf( __( '%1$s is %2$s', 'tawk-integration' ), subject, value );
		case 'not_equals':
			/* translators: 1: what is compared, 2: the value that was entered. */
			return sprintf( __( '%1$s is not %2$s', 'tawk-integration' ), subject, value );
		case 'contains':
			/* translators: 1: what is compared, 2: the value that was entered. */
			return sprintf( __( '%1$s contains %2$s', 'tawk-integration' ), subject, value );
		case 'starts_with':
			/* translators: 1: what is compared, 2: the value that was entered. */
			return sprintf( __( '%1$s begins with %2$s', 'tawk-integration' ), subject, value );
		case 'ends_with':
			/* translators: 1: what is compared, 2: the value that was entered. */
			return sprintf( __( '%1$s ends with %2$s', 'tawk-integration' ), subject, value );
		case 'greater':
			/* translators: 1: what is compared, 2: the value that was entered. */
			return sprintf( __( '%1$s is greater than %2$s', 'tawk-integration' ), subject, value );
		case 'less':
			/* translators: 1: what is compared, 2: the value that was entered. */
			return sprintf( __( '%1$s is less than %2$s', 'tawk-integration' ), subject, value );
		case 'exists':
			/* translators: %s: what is compared. */
			return sprintf( __( '%s is there', 'tawk-integration' ), subject );
		case 'not_exists':
			/* translators: %s: what is compared. */
			return sprintf( __( '%s is not there', 'tawk-integration' ), subject );
	}
}
