<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * What a text in a shortcode means. Pure.
 *
 * @phpstan-import-type Definition from Manifest
 */
final class Shortcode_Text {

	/** Longest list, in bytes. */
	private const BYTES = 20000;

	/** How deep lists may be nested. */
	private const DEPTH = 8;

	/** What the editor writes for characters that end a shortcode or one of its texts. */
	private const REFERENCES = array(
		'&amp;'  => '&',
		'&quot;' => '"',
		'&lt;'   => '<',
		'&gt;'   => '>',
		'&#091;' => '[',
		'&#092;' => '\\',
		'&#093;' => ']',
	);

	private const YES = array( '1', 'true', 'yes' );
	private const NO  = array( '', '0', 'false', 'no' );

	/** Lists that are written as JSON, each character that means something to shortcodes or HTML as `%5B`. */
	private const JSON = array( 'attributes', 'conditions' );

	/**
	 * @param array<mixed> $definition
	 * @phpstan-param Definition $definition
	 * @return mixed The text itself where it means nothing of the type that is asked for.
	 */
	public static function read( string $text, string $name, array $definition ) {
		if ( 'boolean' === $definition['type'] ) {
			return self::boolean( strtolower( trim( $text ) ) ) ?? $text;
		}
		if ( 'array' !== $definition['type'] ) {
			return strtr( $text, self::REFERENCES );
		}
		if ( '' === trim( $text ) ) {
			return array();
		}
		return in_array( $name, self::JSON, true ) ? self::json( $text ) : self::words( strtr( $text, self::REFERENCES ) );
	}

	private static function boolean( string $text ): ?bool {
		return in_array( $text, self::YES, true ) ? true : ( in_array( $text, self::NO, true ) ? false : null );
	}

	/**
	 * @return mixed
	 */
	private static function json( string $text ) {
		$list = strlen( $text ) > self::BYTES ? null : json_decode( rawurldecode( $text ), true, self::DEPTH );
		return is_array( $list ) ? $list : $text;
	}

	/** @return list<string> What stands between commas. */
	private static function words( string $text ): array {
		return array_values( array_filter( array_map( 'trim', explode( ',', $text ) ), static fn( string $word ): bool => '' !== $word ) );
	}
}
