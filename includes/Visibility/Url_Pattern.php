<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

use Throwable;
use WpOrg\Requests\IdnaEncoder;

defined( 'ABSPATH' ) || exit;

/**
 * Patterns of addresses, as the official plugin reads them (tawk/url-utils 2.0.1), its defects mended. Judged by
 * tests/fixtures/url-patterns.json.
 *
 * A pattern that begins with a slash or a star is a path, from the root of the host: where WordPress lives in a
 * folder, the folder is part of it. Any other is an address with its host. Scheme, query and fragment never
 * count, letter case and percent-encoding neither; a port counts where both sides name one. A star stands for whole
 * segments only, see `fits()`.
 *
 * @phpstan-type Address array{ host: string, port: string, path: string }
 */
final class Url_Pattern {

	/** What is pasted along with an address and cannot be seen: spaces, zero-width and direction marks. */
	private const INVISIBLE = '[\s\x{A0}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}]+';

	/** @var array{ string, Address|null, list<string> } The last page's address, its parts and segments: all patterns ask the same one. */
	private static array $page = array( '', null, array() );

	/**
	 * @param string $pattern As the owner entered it. One that says nothing (empty, a query alone) fits no page.
	 * @param string $url     Of the page: scheme, host, path, and perhaps a query.
	 */
	public static function matches( string $pattern, string $url ): bool {
		if ( self::$page[0] !== $url ) {
			$page       = self::address( $url );
			self::$page = array( $url, $page, null === $page ? array() : self::segments( $page['path'] ) );
		}
		list( , $page, $segments ) = self::$page;
		$wanted                    = self::wanted( self::trim( $pattern ) );
		return null !== $page && null !== $wanted
			&& in_array( $wanted['host'], array( '', $page['host'] ), true )
			&& ( '' === $wanted['port'] || in_array( $page['port'], array( '', $wanted['port'] ), true ) )
			&& self::fits( $wanted['path'], $segments );
	}

	/**
	 * @return array<string, string>|null `host` and `port` are empty where the pattern is a path.
	 * @phpstan-return Address|null
	 */
	private static function wanted( string $pattern ): ?array {
		if ( 1 !== preg_match( '#^(?:\*|/(?!/))[^?\#]*#', $pattern, $path ) ) {
			return self::address( $pattern );
		}
		return array(
			'host' => '',
			'port' => '',
			'path' => $path[0],
		);
	}

	/**
	 * @return array<string, string>|null Null where there is no host.
	 * @phpstan-return Address|null
	 */
	private static function address( string $url ): ?array {
		preg_match( '#^((?:https?:)?//)?([^/?\#]*)([^?\#]*)#i', $url, $parts );
		list( , $scheme, $host, $path ) = $parts + array( '', '', '', '' );
		// Only after a scheme is what precedes the @ a user; me@example.com is no page.
		$host = '' === $scheme ? $host : (string) preg_replace( '#^.*@#s', '', $host );
		preg_match( '#^(.*?)(?::(\d*))?\z#s', $host, $parts );
		list( , $host, $port ) = $parts + array( '', '', '' );
		return '' === $host ? null : array(
			'host' => self::host( $host ),
			'port' => $port,
			'path' => $path,
		);
	}

	// *        every page
	// /a/*     one or more segments below /a, not /a itself
	// /a/*/    exactly one segment below /a
	// /a/*/b   exactly one segment between
	// */b      one or more segments before b
	// /*/b     exactly one segment before b
	// */a/*    first and last: the first is exactly one
	/** @param list<string> $segments Of the page. */
	private static function fits( string $pattern, array $segments ): bool {
		$wanted    = self::pieces( $pattern );
		$count     = count( $wanted );
		$ends_any  = $count > 0 && '*' === $wanted[ $count - 1 ];
		$open_end  = $ends_any && '/' !== substr( $pattern, -1 );
		$open_head = ! $ends_any && $count > 0 && '*' === $wanted[0] && '*' === $pattern[0];
		if ( $open_end && 1 === $count ) {
			return true;
		}
		if ( $open_end || $open_head ) {
			$segments = array_slice( $segments, $open_end ? 0 : -$count, $count );
		}
		if ( count( $segments ) !== $count ) {
			return false;
		}
		foreach ( $wanted as $index => $segment ) {
			if ( '*' !== $segment && self::text( $segment ) !== $segments[ $index ] ) {
				return false;
			}
		}
		return true;
	}

	/** @return list<string> */
	private static function segments( string $path ): array {
		return array_map( array( self::class, 'text' ), self::pieces( $path ) );
	}

	/** @return list<string> Slashes at the ends and doubled ones do not count. */
	private static function pieces( string $path ): array {
		return array_values( array_diff( explode( '/', $path ), array( '' ) ) );
	}

	/** Decoded once parted: an encoded slash or star is none. */
	private static function text( string $segment ): string {
		return Letter_Case::fold( rawurldecode( $segment ) );
	}

	/** As browsers send it: пример.рф is xn--e1afmkfd.xn--p1ai. */
	private static function host( string $host ): string {
		$host = Letter_Case::fold( $host );
		try {
			return IdnaEncoder::encode( $host );
		} catch ( Throwable $no_host ) {
			return $host;
		}
	}

	private static function trim( string $pattern ): string {
		if ( 1 === preg_match( '/^[!-~](?:.*[!-~])?\z/s', $pattern ) ) {
			return $pattern;
		}
		// Bytes that are no text cannot be searched for such signs.
		return preg_replace( '/^' . self::INVISIBLE . '|' . self::INVISIBLE . '\z/u', '', $pattern ) ?? trim( $pattern );
	}
}
