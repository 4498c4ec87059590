import type { Comparison } from '../shared/settings';
import { compare } from './compare';

/**
 * Compares what was found with what the owner entered. Of several values any may do; `not_equals` means none of them.
 *
 * @param found  None: it is missing.
 * @param wanted
 */
export function compared( found: readonly string[], wanted: { compare: Comparison; value: string | number } ): boolean {
	const { compare: how } = wanted;
	const expected = wanted.value.toString();
	const fits = ( actual: string | null ) => compare( actual, how, expected );
	if ( ! found.length ) {
		return fits( null );
	}
	return how === 'not_equals' ? found.every( fits ) : found.some( fits );
}
