<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

defined( 'ABSPATH' ) || exit;

/**
 * Compares a value with what the owner entered, as text; `greater` and `less` as numbers. Capital letters count.
 *
 * Its twin in the browser is src/visibility/compare.ts; both are judged by tests/fixtures/compare.json.
 */
final class Compare {

	/** Decimal numbers, the same in both languages. */
	private const NUMBER = '/^ *-?\d+(\.\d+)? *\z/';

	/**
	 * @param string|null $actual   Null: missing.
	 * @param string      $compare  One of the schema's definition `comparison`.
	 * @param string      $expected
	 */
	public static function holds( ?string $actual, string $compare, string $expected ): bool {
		if ( null === $actual ) {
			return in_array( $compare, array( 'not_exists', 'not_equals' ), true );
		}
		switch ( $compare ) {
			case 'exists':
				return true;
			case 'equals':
				return $actual === $expected;
			case 'not_equals':
				return $actual !== $expected;
			case 'contains':
				return '' === $expected || false !== strpos( $actual, $expected );
			case 'starts_with':
				return 0 === strncmp( $actual, $expected, strlen( $expected ) );
			case 'ends_with':
				return '' === $expected || substr( $actual, -strlen( $expected ) ) === $expected;
			case 'greater':
				return self::are_numbers( $actual, $expected ) && (float) $actual > (float) $expected;
			case 'less':
				return self::are_numbers( $actual, $expected ) && (float) $actual < (float) $expected;
		}
		return false;
	}

	private static function are_numbers( string $a, string $b ): bool {
		return 1 === preg_match( self::NUMBER, $a ) && 1 === preg_match( self::NUMBER, $b );
	}
}
