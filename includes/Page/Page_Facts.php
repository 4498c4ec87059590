<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

defined( 'ABSPATH' ) || exit;

/**
 * What a person types of a page's own attributes and tags, as it would be stored, each with what is wrong with it:
 * '' where it is kept, `blank` where it says nothing, else `no_key`, `reserved`, `double`, `no_text`, `long`, `many`.
 * The block editor's panel judges in the same way (src/editor/page-facts.ts).
 */
final class Page_Facts {

	/** Most that a page may have (definition `page_settings` of the schema). */
	private const MOST_ATTRIBUTES = 50;
	private const MOST_TAGS       = 10;

	/** Longest text that tawk.to takes, in UTF-16 code units, and longest key. */
	private const LONGEST_TEXT = 255;
	private const LONGEST_KEY  = 100;

	/** Keys that tawk.to keeps for itself. */
	private const RESERVED = array( 'name', 'email', 'hash', 'phone', 'userid' );

	/**
	 * @param list<array{ string, string }> $typed Key and text.
	 * @return list<array{ key: string, text: string, problem: string }>
	 */
	public static function attributes( array $typed ): array {
		$kept   = array();
		$judged = array();
		foreach ( $typed as list( $key, $text ) ) {
			$key     = self::key( $key );
			$text    = self::trim( $text );
			$problem = self::problem_of_attribute( $key, $text, $kept );
			if ( '' === $problem ) {
				$kept[] = $key;
			}
			$judged[] = array(
				'key'     => $key,
				'text'    => $text,
				'problem' => $problem,
			);
		}
		return $judged;
	}

	/**
	 * @param list<string> $typed
	 * @return list<array{ tag: string, problem: string }>
	 */
	public static function tags( array $typed ): array {
		$kept   = array();
		$judged = array();
		foreach ( array_map( array( self::class, 'trim' ), $typed ) as $tag ) {
			$problem = '' === $tag ? 'blank' : self::problem_of_tag( $tag, $kept );
			if ( '' === $problem ) {
				$kept[] = $tag;
			}
			$judged[] = array(
				'tag'     => $tag,
				'problem' => $problem,
			);
		}
		return $judged;
	}

	/** The key that tawk.to takes for what a person types: `product-line` for “Product Line”. */
	private static function key( string $typed ): string {
		if ( 1 !== preg_match( '/^[a-z0-9-]+\z/', $typed ) ) {
			$plain = strtolower( remove_accents( $typed, 'en_US' ) );
			$typed = trim( (string) preg_replace( '/[^a-z0-9-]+/', '-', $plain ), '-' );
		}
		return substr( $typed, 0, self::LONGEST_KEY );
	}

	/** Without the white space around it that JavaScript's trim() knows. */
	private static function trim( string $text ): string {
		return (string) preg_replace( '/^[\p{Z}\s\x{FEFF}]+|[\p{Z}\s\x{FEFF}]+\z/u', '', $text );
	}

	/** @param list<string> $kept Keys. */
	private static function problem_of_attribute( string $key, string $text, array $kept ): string {
		if ( '' === $key ) {
			return '' === $text ? 'blank' : 'no_key';
		}
		if ( in_array( $key, self::RESERVED, true ) ) {
			return 'reserved';
		}
		if ( in_array( $key, $kept, true ) ) {
			return 'double';
		}
		return '' === $text ? 'no_text' : self::too_much( $text, count( $kept ), self::MOST_ATTRIBUTES );
	}

	/** @param list<string> $kept Tags. */
	private static function problem_of_tag( string $tag, array $kept ): string {
		return in_array( $tag, $kept, true ) ? 'double' : self::too_much( $tag, count( $kept ), self::MOST_TAGS );
	}

	private static function too_much( string $text, int $count, int $most ): string {
		// Characters of four bytes count as two.
		$length = mb_strlen( $text, 'UTF-8' ) + (int) preg_match_all( '/[\xF0-\xF4]/', $text );
		if ( $length > self::LONGEST_TEXT ) {
			return 'long';
		}
		return $count < $most ? '' : 'many';
	}
}
