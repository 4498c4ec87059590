<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

defined( 'ABSPATH' ) || exit;

/**
 * Patterns of addresses, as the official plugin reads them (tawk/url-utils 2.0.1), its defects mended: letter case
 * does not count, an empty pattern matches nothing, a segment `0` counts, http and https are alike, and every
 * percent-encoding of the same text is equal. Judged by tests/fixtures/url-patterns.json.
 *
 * A pattern that begins with `/` or `*` is a path, any other an address with its host. `*` counts as a whole
 * segment only: in the middle it is exactly one; first, one or more (`* /x`) unless a slash stands before it
 * (`/* /x`: exactly one); last, one or more (`/x/*`) unless a slash follows (`/x/* /`: exactly one). `*` alone is
 * every page. Query and fragment are ignored on both sides.
 */
final class Url_Pattern {

	public static function matches( string $pattern, string $url ): bool {
		$pattern = trim( $pattern );
		if ( '' === $pattern ) {
			return false;
		}
		$is_path = '/' === $pattern[0] || '*' === $pattern[0];
		$parts   = $is_path ? array( 'path' => self::without_query( $pattern ) ) : self::parts( $pattern );
		$page    = self::parts( $url );
		if ( null === $parts || null === $page || ! self::is_same_host( $parts, $page ) ) {
			return false;
		}
		return self::fits( self::path( $parts ), self::segments( self::path( $page ) ) );
	}

	/** @param list<string> $segments Of the page. */
	private static function fits( string $pattern, array $segments ): bool {
		if ( '*' === $pattern || '/*' === $pattern ) {
			return true;
		}
		$wanted     = self::segments( $pattern );
		$count      = count( $wanted );
		$open_end   = $count > 0 && '*' === $wanted[ $count - 1 ] && '*' === substr( $pattern, -1 );
		$open_begin = ! $open_end && $count > 0 && '*' === $wanted[0] && '*' === $pattern[0] && '*' !== $wanted[ $count - 1 ];
		if ( $open_end && count( $segments ) > $count ) {
			$segments = array_slice( $segments, 0, $count );
		}
		if ( $open_begin && count( $segments ) > $count ) {
			$segments = array_slice( $segments, -$count );
		}
		if ( count( $segments ) !== $count ) {
			return false;
		}
		foreach ( $wanted as $index => $segment ) {
			if ( '*' !== $segment && $segment !== $segments[ $index ] ) {
				return false;
			}
		}
		return true;
	}

	/** @return array<string, int|string>|null */
	private static function parts( string $url ): ?array {
		$parts = wp_parse_url( preg_match( '#^https?://#i', $url ) ? $url : "http://$url" );
		return is_array( $parts ) ? $parts : null;
	}

	/**
	 * @param array<string, int|string> $pattern
	 * @param array<string, int|string> $page
	 */
	private static function is_same_host( array $pattern, array $page ): bool {
		foreach ( array( 'host', 'port' ) as $part ) {
			if ( isset( $pattern[ $part ], $page[ $part ] ) && self::lower( (string) $pattern[ $part ] ) !== self::lower( (string) $page[ $part ] ) ) {
				return false;
			}
		}
		return true;
	}

	/** @param array<string, int|string> $parts */
	private static function path( array $parts ): string {
		return (string) ( $parts['path'] ?? '/' );
	}

	/** @return list<string> Decoded and in small letters; slashes at the ends and doubled ones do not count. */
	private static function segments( string $path ): array {
		$segments = array_filter( explode( '/', $path ), static fn( string $segment ): bool => '' !== $segment );
		return array_map( static fn( string $segment ): string => self::lower( rawurldecode( $segment ) ), array_values( $segments ) );
	}

	private static function without_query( string $path ): string {
		return (string) strtok( $path, '?#' );
	}

	private static function lower( string $text ): string {
		return function_exists( 'mb_strtolower' ) ? mb_strtolower( $text, 'UTF-8' ) : strtolower( $text );
	}
}
