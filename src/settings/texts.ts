import { _n, sprintf } from '@wordpress/i18n';

/**
 * What is said of a text that is longer than is taken, '' for one that is not.
 *
 * @param text
 * @param longest UTF-16 code units, which JavaScript counts.
 */
export function cutOff( text: string, longest: number ): string {
	const over = text.length - longest;
	return over <= 0
		? ''
		: sprintf(
				/* translators: 1: largest number of characters, 2: number of those beyond it. */
				_n(
					'At most %1$d characters are taken: the last %2$d is cut off.',
					'At most %1$d characters are taken: the last %2$d are cut off.',
					over,
					'tawk-integration'
				),
				longest,
				over
			);
}
