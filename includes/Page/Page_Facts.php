<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use Tawk_Integration\Visitor\Limits;

defined( 'ABSPATH' ) || exit;

/**
 * What a person types of a page's own attributes and tags, as it would be stored, each with what is wrong with it:
 * '' where it is kept, `blank` where it says nothing, else `no_key`, `reserved`, `double`, `no_text`, `long`, `many`.
 * The block editor's panel judges in the same way (src/editor/page-facts.ts).
 */
final class Page_Facts {

	/** Longest key. */
	private const LONGEST_KEY = 100;

	/**
	 * @param list<array{ string, string }> $typed Key and text.
	 * @return list<array{ key: string, text: string, problem: string }>
	 */
	public static function attributes( array $typed ): array {
		$kept   = array();
		$judged = array();
		foreach ( $typed as list( $key, $text ) ) {
			$key     = self::key( $key );
			$text    = Limits::clean( $text );
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
		foreach ( array_map( array( Limits::class, 'clean' ), $typed ) as $tag ) {
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

	/** @param list<string> $kept Keys. */
	private static function problem_of_attribute( string $key, string $text, array $kept ): string {
		if ( '' === $key ) {
			return '' === $text ? 'blank' : 'no_key';
		}
		if ( ! Limits::is_key( $key ) ) {
			return 'reserved';
		}
		if ( in_array( $key, $kept, true ) ) {
			return 'double';
		}
		return '' === $text ? 'no_text' : self::too_much( $text, count( $kept ), Limits::ATTRIBUTES );
	}

	/** @param list<string> $kept Tags. */
	private static function problem_of_tag( string $tag, array $kept ): string {
		return in_array( $tag, $kept, true ) ? 'double' : self::too_much( $tag, count( $kept ), Limits::TAGS );
	}

	private static function too_much( string $text, int $count, int $most ): string {
		if ( Limits::is_cut( $text ) ) {
			return 'long';
		}
		return $count < $most ? '' : 'many';
	}
}
