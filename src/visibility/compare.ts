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
	return compareAny( actual === null ? [] : [ actual ], { compare: how, value: expected } );
}

/** What an owner entered to compare with. */
export interface Wanted {
	compare: Comparison;
	value: string | number;
}

/** Of several values any may do; `not_…` means none of them, and holds where there is none. */
export function compareAny( values: readonly string[], { compare: how, value: expected }: Wanted ): boolean {
	const text = `${ expected }`;
	return (
		values.some(
			( value ) =>
				(
					( {
						exists: true,
						equals: value === text,
						contains: value.includes( text ),
						starts_with: value.startsWith( text ),
						ends_with: value.endsWith( text ),
						greater: number( value ) > number( text ),
						less: number( value ) < number( text ),
					} ) as Record< string, boolean >
				 )[ how.replace( 'not_', '' ) ] === true
		) !== how.startsWith( 'not_' )
	);
}

function number( text: string ): number {
	return NUMBER.test( text ) ? +text : NaN;
}
