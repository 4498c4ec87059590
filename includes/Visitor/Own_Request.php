<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

defined( 'ABSPATH' ) || exit;

/**
 * Whether a request comes from a script on a page of this site, and from no other place. Pure.
 *
 * A nonce could say so as well, but pages that caches keep can hold none.
 */
final class Own_Request {

	/** Name of the header that no form can send, and no foreign script without being let. */
	private const HEADER = 'HTTP_X_TAWK_INTEGRATION';

	/**
	 * The method is the real one: `?_method=POST` makes a POST of a GET for WordPress alone. Every browser sends the
	 * origin with a POST, the newer ones also how it relates to the page that asks: what is sent must fit, and one
	 * of both must be.
	 *
	 * @param array<mixed> $server    `$_SERVER`.
	 * @param list<string> $addresses Addresses of this site, its home page's first.
	 */
	public static function is_one( array $server, array $addresses ): bool {
		$origin = $server['HTTP_ORIGIN'] ?? null;
		$site   = $server['HTTP_SEC_FETCH_SITE'] ?? null;
		return 'POST' === ( $server['REQUEST_METHOD'] ?? '' )
			&& '1' === ( $server[ self::HEADER ] ?? '' )
			&& ( null !== $origin || null !== $site )
			&& ( null === $origin || ( is_string( $origin ) && in_array( $origin, array_map( array( self::class, 'origin_of' ), $addresses ), true ) ) )
			&& ( null === $site || 'same-origin' === $site );
	}

	/** As browsers write it: without the port that goes without saying. Null: the address names no host. */
	private static function origin_of( string $address ): ?string {
		$parts = wp_parse_url( strtolower( $address ) );
		if ( ! isset( $parts['scheme'], $parts['host'] ) ) {
			return null;
		}
		$usual = 'https' === $parts['scheme'] ? 443 : 80;
		$port  = $parts['port'] ?? $usual;
		return $parts['scheme'] . '://' . $parts['host'] . ( $usual === $port ? '' : ":$port" );
	}
}
