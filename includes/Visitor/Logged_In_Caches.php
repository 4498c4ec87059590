<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * Page caches that serve the logged-in, too: a copy for each user, or one for everybody. Only what such a plugin has
 * loaded for itself is looked at, so that asking costs no query.
 */
final class Logged_In_Caches {

	/** @return string Name of the first that is found, '' for none. */
	public static function name(): string {
		foreach ( self::known() as $name => $serves_logged_in ) {
			try {
				if ( $serves_logged_in() ) {
					return $name;
				}
			} catch ( Throwable $failure ) {
				continue;
			}
		}
		return '';
	}

	/** @return array<string, callable(): bool> By name. */
	private static function known(): array {
		return array(
			'WP Rocket'        => static fn(): bool => defined( 'WP_ROCKET_VERSION' ) && self::has( get_option( 'wp_rocket_settings' ), 'cache_logged_user' ),
			'LiteSpeed Cache'  => static fn(): bool => defined( 'LITESPEED_ON' ) && (bool) get_option( 'litespeed.conf.cache-priv' ),
			'W3 Total Cache'   => array( self::class, 'w3_total_cache' ),
			'WP Super Cache'   => array( self::class, 'wp_super_cache' ),
			'WP Fastest Cache' => array( self::class, 'wp_fastest_cache' ),
			'WP-Optimize'      => static fn(): bool => self::has( $GLOBALS['wpo_cache_config'] ?? null, 'enable_page_caching' ) && self::has( $GLOBALS['wpo_cache_config'] ?? null, 'enable_user_caching' ),
		);
	}

	private static function w3_total_cache(): bool {
		return function_exists( 'w3tc_config' )
			&& w3tc_config()->get_boolean( 'pgcache.enabled' ) && ! w3tc_config()->get_boolean( 'pgcache.reject.logged' );
	}

	/** 0: nobody is left out. “Known” visitors can also be served as if they were not. */
	private static function wp_super_cache(): bool {
		return ! empty( $GLOBALS['cache_enabled'] ) && isset( $GLOBALS['wp_cache_not_logged_in'] )
			&& ( ! $GLOBALS['wp_cache_not_logged_in'] || ! empty( $GLOBALS['wp_cache_make_known_anon'] ) );
	}

	/** Its option says whom it leaves out. */
	private static function wp_fastest_cache(): bool {
		$stored  = class_exists( 'WpFastestCache', false ) ? get_option( 'WpFastestCache' ) : '';
		$options = is_string( $stored ) ? json_decode( $stored, true ) : null;
		return self::has( $options, 'wpFastestCacheStatus' ) && ! self::has( $options, 'wpFastestCacheLoggedInUser' );
	}

	/** @param mixed $options */
	private static function has( $options, string $name ): bool {
		return is_array( $options ) && ! empty( $options[ $name ] );
	}
}
