<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use WP_Site;

defined( 'ABSPATH' ) || exit;

/**
 * First steps and last ones: rows, the way to the settings screen, autoloading.
 */
final class Activation {

	/** Screens on which the owner is invited to connect. */
	private const INVITED_ON = array( 'dashboard', 'plugins' );

	/** @param bool $network_wide WP-CLI passes it on also where there is no network. */
	public static function activate( $network_wide ): void {
		self::on_sites( (bool) $network_wide, array( self::class, 'create_rows' ) );
	}

	/**
	 * Nothing is lost; the rows only stop being loaded with every page.
	 *
	 * @param bool $network_wide
	 */
	public static function deactivate( $network_wide ): void {
		self::on_sites( (bool) $network_wide, array( self::class, 'stop_autoloading' ) );
	}

	private static function stop_autoloading(): void {
		wp_set_option_autoload_values(
			array(
				Settings::OPTION => false,
				Secret::OPTION   => false,
			)
		);
	}

	/** A site that joins a network where the plugin is active gets its rows (`wp_initialize_site`). */
	public static function create_for_site( WP_Site $site ): void {
		$network_plugins = get_site_option( 'active_sitewide_plugins', array() );
		if ( is_array( $network_plugins ) && isset( $network_plugins[ Plugin::basename() ] ) ) {
			self::on_site( (int) $site->blog_id, array( self::class, 'create_rows' ) );
		}
	}

	/** Repairs what an update, a move or a must-use installation left out (`admin_init`). */
	public static function complete(): void {
		if ( Plugin::may_manage() ) {
			Settings::reseal();
			Secret::create();
		}
	}

	/**
	 * Activated alone in the plugins list: the next thing to do is on our screen (`activated_plugin`).
	 *
	 * @param bool $network_wide
	 */
	public static function land( string $plugin, $network_wide ): void {
		if ( Plugin::basename() !== $plugin || $network_wide || ! Plugin::may_manage() || Settings::is_connected( Settings::get() ) ) {
			return;
		}
		$action = isset( $_GET['action'] ) && is_string( $_GET['action'] ) ? sanitize_key( $_GET['action'] ) : ''; // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- only where to go next; core has checked the activation itself.
		if ( 'activate' === $action && 'plugins.php' === ( $GLOBALS['pagenow'] ?? '' ) && wp_safe_redirect( Settings_Page::url() ) ) {
			exit;
		}
	}

	/** After an activation in bulk or by WP-CLI nobody was led to the screen: a notice points there. */
	public static function invite(): void {
		$screen = get_current_screen();
		if ( null === $screen || ! in_array( $screen->id, self::INVITED_ON, true ) || ! Plugin::may_manage() || Settings::is_connected( Settings::get() ) ) {
			return;
		}
		wp_admin_notice(
			sprintf(
				'%s <a href="%s">%s</a>',
				esc_html__( 'Tawk.to chat is active but not connected yet.', 'tawk-integration' ),
				esc_url( Settings_Page::url() ),
				esc_html__( 'Paste your widget code', 'tawk-integration' )
			),
			array(
				'type'        => 'info',
				'dismissible' => true,
			)
		);
	}

	private static function create_rows(): void {
		Settings::create();
		Secret::create();
		wp_set_option_autoload_values(
			array(
				Settings::OPTION => true,
				Secret::OPTION   => true,
			)
		);
	}

	private static function on_sites( bool $network_wide, callable $task ): void {
		if ( ! $network_wide || ! is_multisite() ) {
			$task();
			return;
		}
		foreach ( self::site_ids() as $site_id ) {
			self::on_site( $site_id, $task );
		}
	}

	private static function on_site( int $site_id, callable $task ): void {
		switch_to_blog( $site_id );
		$task();
		restore_current_blog();
	}

	/** @return list<int> */
	private static function site_ids(): array {
		return array_values(
			get_sites(
				array(
					'fields' => 'ids',
					'number' => 0,
				)
			)
		);
	}
}
