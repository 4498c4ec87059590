<?php
declare( strict_types=1 );

namespace Tawk_Integration\Status;

use Throwable;

defined( 'ABSPATH' ) || exit;

/**
 * Page caches of this site, cleared through their own functions so that a saved setting reaches the next
 * visitor.
 */
final class Page_Caches {

	/**
	 * Name => [ a function, class or action that shows that it is active, how it is cleared ]. An action is
	 * written `do:name`.
	 */
	private const KNOWN = array(
		'WP Rocket'            => array( 'rocket_clean_domain', 'rocket_clean_domain' ),
		'LiteSpeed Cache'      => array( 'LiteSpeed\Purge', 'do:litespeed_purge_all' ),
		'W3 Total Cache'       => array( 'w3tc_flush_posts', 'w3tc_flush_posts' ),
		'WP Super Cache'       => array( 'wp_cache_clear_cache', 'wp_cache_clear_cache' ),
		'WP Fastest Cache'     => array( 'wpfc_clear_all_cache', 'wpfc_clear_all_cache' ),
		'WP-Optimize'          => array( 'wpo_cache_flush', 'wpo_cache_flush' ),
		'Cache Enabler'        => array( 'Cache_Enabler', 'do:cache_enabler_clear_complete_cache' ),
		'Breeze'               => array( 'Breeze_Admin', 'do:breeze_clear_all_cache' ),
		'Hummingbird'          => array( 'Hummingbird\WP_Hummingbird', 'do:wphb_clear_page_cache' ),
		'SiteGround Optimizer' => array( 'sg_cachepress_purge_cache', 'sg_cachepress_purge_cache' ),
		'Autoptimize'          => array( 'autoptimizeCache', 'autoptimizeCache::clearall' ),
		'NitroPack'            => array( 'nitropack_purge_cache', 'nitropack_purge_cache' ),
		'SpinupWP'             => array( 'spinupwp_purge_site', 'spinupwp_purge_site' ),
		'Pantheon'             => array( 'pantheon_wp_clear_edge_all', 'pantheon_wp_clear_edge_all' ),
		'WP Engine'            => array( 'WpeCommon', 'WpeCommon::purge_varnish_cache' ),
		'Nginx Helper'         => array( 'Nginx_Helper', 'do:rt_nginx_helper_purge_all' ),
		'Swift Performance'    => array( 'Swift_Performance_Cache', 'Swift_Performance_Cache::clear_all_cache' ),
	);

	/**
	 * Names of the page caches that are active here.
	 *
	 * @return list<string>
	 */
	public static function present(): array {
		$present = array();
		foreach ( self::KNOWN as $name => list( $sign ) ) {
			if ( self::exists( $sign ) ) {
				$present[] = $name;
			}
		}
		return $present;
	}

	private static function exists( string $sign ): bool {
		return function_exists( $sign ) || class_exists( $sign, false );
	}

	/**
	 * Clears them.
	 *
	 * @return list<string> Names of those that were cleared.
	 */
	public static function clear(): array {
		$cleared = array();
		foreach ( self::present() as $name ) {
			if ( self::clear_one( self::KNOWN[ $name ][1] ) ) {
				$cleared[] = $name;
			}
		}
		return $cleared;
	}

	/** Another plugin's failure must not look like a failure to save. */
	private static function clear_one( string $how ): bool {
		try {
			$action = 0 === strpos( $how, 'do:' ) ? (string) substr( $how, strlen( 'do:' ) ) : '';
			if ( '' !== $action ) {
				do_action( $action ); // phpcs:ignore WordPress.NamingConventions -- the caches' own actions, listed above.
				return true;
			}
			if ( is_callable( $how ) ) {
				$how();
				return true;
			}
		} catch ( Throwable $failure ) {
			return false;
		}
		return false;
	}
}
