<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

defined( 'ABSPATH' ) || exit;

/**
 * Makes texts equal that differ by letter case alone.
 */
final class Letter_Case {

	/**
	 * Folds the letters of all scripts. Turkish `İ`, `I`, `ı` and `i` become one: which of them is whose capital
	 * depends on the language, and nobody says in which one an address is written.
	 *
	 * Where PHP lacks mbstring, which WordPress does not demand, letters beyond A to Z keep their case.
	 */
	public static function fold( string $text ): string {
		if ( 1 === preg_match( '/^[\x00-\x7F]*\z/', $text ) || ! function_exists( 'mb_convert_case' ) || 1 !== preg_match( '//u', $text ) ) {
			return self::fold_ascii( $text );
		}
		return strtr(
			mb_convert_case( $text, MB_CASE_FOLD, 'UTF-8' ),
			array(
				"i\u{307}" => 'i',
				'ı'        => 'i',
			)
		);
	}

	/** Folds A to Z only, whatever the locale of PHP is. */
	public static function fold_ascii( string $text ): string {
		return strtr( $text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz' );
	}
}
