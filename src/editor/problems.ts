import { __, sprintf } from '@wordpress/i18n';
import type { Problem } from './page-facts';

/**
 * What is wrong with something typed, for the person.
 *
 * @param problem
 * @param what    The key, or the tag.
 * @return '' where nothing is.
 */
export function sentenceFor( problem: Problem, what: string ): string {
	switch ( problem ) {
		case 'no_key':
			return __( 'Not saved: the key is missing.', 'tawk-integration' );
		case 'no_text':
			return __( 'Not saved: the text is missing.', 'tawk-integration' );
		case 'reserved':
			/* translators: %s: key of an attribute, such as “email”. */
			return sprintf( __( 'Not saved: tawk.to keeps “%s” for itself.', 'tawk-integration' ), what );
		case 'double':
			/* translators: %s: key of an attribute, or a tag. */
			return sprintf( __( 'Not saved: “%s” is there already.', 'tawk-integration' ), what );
		case 'long':
			return __( 'Not saved: tawk.to takes at most 255 characters.', 'tawk-integration' );
		case 'many':
			return __( 'Not saved: there are too many.', 'tawk-integration' );
		default:
			return '';
	}
}
