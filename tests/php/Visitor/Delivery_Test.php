<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visitor;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visitor\Delivery;
use Tawk_Integration\Visitor\Logged_In_Caches;

final class Delivery_Test extends Test_Case {

	/** Globals of caches, put back after each test. */
	private const GLOBALS = array( 'cache_enabled', 'wp_cache_not_logged_in', 'wp_cache_make_known_anon', 'wpo_cache_config' );

	public function tear_down(): void {
		foreach ( self::GLOBALS as $name ) {
			unset( $GLOBALS[ $name ] );
		}
		parent::tear_down();
	}

	/** @return array<string, array{ string, array<string, mixed>, array<string, mixed> }> Name, options, globals. */
	public function caches(): array {
		$supercache = array( 'cache_enabled' => true, 'wp_cache_not_logged_in' => 0 );
		$rocket     = array( 'wp_rocket_settings' => array( 'cache_logged_user' => 1 ) );
		return array(
			'none'                                      => array( '', array(), array() ),
			'WP Rocket with its user cache'             => array( 'WP Rocket', $rocket, array() ),
			'WP Rocket without it'                      => array( '', array( 'wp_rocket_settings' => array( 'cache_logged_user' => 0 ) ), array() ),
			'WP Rocket with settings that are broken'   => array( '', array( 'wp_rocket_settings' => 'x' ), array() ),
			'LiteSpeed with its private cache'          => array( 'LiteSpeed Cache', array( 'litespeed.conf.cache-priv' => '1' ), array() ),
			'LiteSpeed without it'                      => array( '', array( 'litespeed.conf.cache-priv' => '0' ), array() ),
			'W3 Total Cache for the logged-in'          => array( 'W3 Total Cache', array( 'test_w3tc' => array( 'pgcache.enabled' => true, 'pgcache.reject.logged' => false ) ), array() ),
			'W3 Total Cache without them'               => array( '', array( 'test_w3tc' => array( 'pgcache.enabled' => true, 'pgcache.reject.logged' => true ) ), array() ),
			'W3 Total Cache without page cache'         => array( '', array( 'test_w3tc' => array( 'pgcache.enabled' => false, 'pgcache.reject.logged' => false ) ), array() ),
			'W3 Total Cache fails'                      => array( '', array( 'test_w3tc' => 'fails' ), array() ),
			'WP Super Cache for everybody'              => array( 'WP Super Cache', array(), $supercache ),
			'WP Super Cache takes users for strangers'  => array( 'WP Super Cache', array(), array( 'wp_cache_not_logged_in' => 2, 'wp_cache_make_known_anon' => 1 ) + $supercache ),
			'WP Super Cache without the logged-in'      => array( '', array(), array( 'wp_cache_not_logged_in' => 2 ) + $supercache ),
			'WP Super Cache switched off'               => array( '', array(), array( 'cache_enabled' => false ) + $supercache ),
			'WP Fastest Cache for the logged-in'        => array( 'WP Fastest Cache', array( 'WpFastestCache' => '{"wpFastestCacheStatus":"on"}' ), array() ),
			'WP Fastest Cache without them'             => array( '', array( 'WpFastestCache' => '{"wpFastestCacheStatus":"on","wpFastestCacheLoggedInUser":"on"}' ), array() ),
			'WP Fastest Cache switched off'             => array( '', array( 'WpFastestCache' => '{"wpFastestCacheLoggedInUser":""}' ), array() ),
			'WP-Optimize for the logged-in'             => array( 'WP-Optimize', array(), array( 'wpo_cache_config' => array( 'enable_page_caching' => true, 'enable_user_caching' => true ) ) ),
			'WP-Optimize without them'                  => array( '', array(), array( 'wpo_cache_config' => array( 'enable_page_caching' => true, 'enable_user_caching' => false ) ) ),
			'WP-Optimize switched off'                  => array( '', array(), array( 'wpo_cache_config' => array( 'enable_page_caching' => false, 'enable_user_caching' => true ) ) ),
			'one that fails before one that serves all' => array( 'WP Super Cache', array( 'test_w3tc' => 'fails' ), $supercache ),
		);
	}

	/**
	 * @dataProvider caches
	 * @param array<string, mixed> $options
	 * @param array<string, mixed> $globals
	 */
	public function test_the_script_asks_where_a_cache_serves_the_logged_in( string $name, array $options, array $globals ): void {
		require_once __DIR__ . '/caches.php';
		foreach ( $options as $option => $value ) {
			update_option( $option, $value );
		}
		foreach ( $globals as $global => $value ) {
			$GLOBALS[ $global ] = $value;
		}
		self::assertSame( $name, Logged_In_Caches::name() );
		foreach ( array( 'auto' => '' !== $name, 'inline' => false, 'fetch' => true ) as $delivery => $fetched ) {
			$settings = Settings::completed( array( 'visitor' => array( 'delivery' => $delivery ) ) );
			self::assertSame( $fetched, Delivery::is_fetched( $settings ) );
			self::assertSame( array( 'fetched' => $fetched, 'cache' => $name ), Delivery::state( $settings ) );
		}
	}

	public function test_the_status_says_how_the_user_is_told_and_why(): void {
		update_option( 'wp_rocket_settings', array( 'cache_logged_user' => 1 ) );
		require_once __DIR__ . '/caches.php';
		$status = $this->rest( 'GET', '/tawk-integration/v1/status', array(), $this->create_user( 'administrator' ) )->get_data();
		self::assertIsArray( $status );
		self::assertSame( array( 'fetched' => true, 'cache' => 'WP Rocket' ), $status['delivery'] );
	}
}
