import type { Comparison } from '../shared/settings';

/** Decimal numbers, the same in both languages. */
const NUMBER = /^ *-?\d+(\.\d+)? *$/;

/**
 * Compares a value with what the owner entered, as text; `greater` and `less` as numbers. Capital letters count.
 *
 * Its twin is includes/Visibility/Compare.php; both are judged by tests/fixtures/compare.json.
 *
 * @param actual   null: missing.
 * @param how
 * @param expected
 */
export function compare( actual: string | null, how: Comparison, expected: string ): boolean {
	if ( actual === null ) {
		return how === 'not_exists' || how === 'not_equals';
	}
	const numbers = NUMBER.test( actual ) && NUMBER.test( expected );
	switch ( how ) {
		case 'exists':
			return true;
		case 'equals':
			return actual === expected;
		case 'not_equals':
			return actual !== expected;
		case 'contains':
			return actual.includes( expected );
		case 'starts_with':
			return actual.startsWith( expected );
		case 'ends_with':
			return actual.endsWith( expected );
		case 'greater':
			return numbers && +actual > +expected;
		case 'less':
			return numbers && +actual < +expected;
		default:
			return false;
	}
}
