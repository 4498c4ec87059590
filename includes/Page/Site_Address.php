<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

defined( 'ABSPATH' ) || exit;

/**
 * Addresses that somebody enters to ask about a page of this site. Pure.
 */
final class Site_Address {

	/** Longest address that is looked at, in bytes. */
	private const LIMIT = 2000;

	/**
	 * What a browser would ask this site for.
	 *
	 * @param string $entered A whole address, one without its scheme, a path, or only a query such as `?p=1`.
	 * @param string $home    Address of the home page.
	 * @return string|null Path and query; null for the address of another site.
	 */
	public static function parse( string $entered, string $home ): ?string {
		$entered = trim( explode( '#', $entered, 2 )[0] );
		if ( strlen( $entered ) > self::LIMIT ) {
			return null;
		}
		$base = self::path_of( $home );
		if ( ! self::names_a_host( $entered, $home ) ) {
			return self::encoded( self::below( $base, $entered ) );
		}
		$url = 1 === preg_match( '#^https?://#i', $entered ) ? $entered : 'http://' . ltrim( $entered, '/' );
		if ( self::host_of( $url ) !== self::host_of( $home ) ) {
			return null;
		}
		$path = (string) preg_replace( '#^https?://[^/?]*#i', '', $url );
		$path = '' === $path || '?' === $path[0] ? "/$path" : $path;
		return self::is_below( $base, $path ) ? self::encoded( $path ) : null;
	}

	/**
	 * What at an address is no page of the site, as far as its path says.
	 *
	 * @param string                $url    Path and query.
	 * @param array<string, string> $places Path of each place by its name: admin, login, rest, file (a folder of files).
	 * @return string '' for a page, else the name: admin, login, rest, file.
	 */
	public static function place( string $url, array $places ): string {
		$path = (string) strtok( $url, '?' );
		parse_str( (string) substr( (string) strstr( $url, '?' ), 1 ), $query );
		foreach ( $places as $name => $place ) {
			$place = rtrim( $place, '/' );
			if ( '' !== $place && self::is_below( $place, $path ) ) {
				return (string) preg_replace( '/_.*/', '', $name );
			}
		}
		if ( '' !== ( $query['rest_route'] ?? '' ) ) {
			return 'rest';
		}
		return 1 === preg_match( '#/(wp-[a-z-]+|xmlrpc)\.php$#', $path ) ? 'file' : '';
	}

	/** A scheme of any kind, two slashes, or this site's own host. */
	private static function names_a_host( string $entered, string $home ): bool {
		return 1 === preg_match( '#^([a-z][a-z0-9+.-]*:|/)//#i', $entered )
			|| 1 === preg_match( '#^//#', $entered )
			|| 1 === preg_match( '#^(www\.)?' . preg_quote( self::host_of( $home ), '#' ) . '([/?]|$)#i', $entered );
	}

	/** Without `www.`, which every site answers or leads on, and without the port that goes without saying. */
	private static function host_of( string $url ): string {
		$parts = wp_parse_url( $url );
		$host  = strtolower( is_array( $parts ) ? $parts['host'] ?? '' : '' );
		$port  = is_array( $parts ) && ! in_array( $parts['port'] ?? 80, array( 80, 443 ), true ) ? ':' . $parts['port'] : '';
		return (string) preg_replace( '/^www\./', '', $host ) . $port;
	}

	/** Path of the home page without a slash at its end. */
	private static function path_of( string $home ): string {
		return rtrim( (string) wp_parse_url( $home, PHP_URL_PATH ), '/' );
	}

	/** What is entered without a host counts from the home page where it does not name its folder itself. */
	private static function below( string $base, string $entered ): string {
		$path = '' === $entered || '/' !== $entered[0] ? "/$entered" : $entered;
		return self::is_below( $base, $path ) ? $path : $base . $path;
	}

	private static function is_below( string $base, string $path ): bool {
		return 1 === preg_match( '#^' . preg_quote( $base, '#' ) . '([/?]|$)#i', $path );
	}

	/** As browsers send it. */
	private static function encoded( string $path ): string {
		return (string) preg_replace_callback( '/[^\x21-\x7e]|["<>\\\\^`{|}]/', static fn( array $byte ): string => rawurlencode( $byte[0] ), $path );
	}
}
