<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Importer;
use Tawk_Integration\Status\Causes;

defined( 'ABSPATH' ) || exit;

/**
 * Settings → Tawk.to chat: one element that src/settings/ fills.
 */
final class Settings_Page {

	public const SLUG = 'tawk-integration';

	private const HANDLE = 'tawk-integration-settings';

	public static function url(): string {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}

	public static function add(): void {
		$hook = add_options_page(
			__( 'Tawk.to chat', 'tawk-integration' ),
			__( 'Tawk.to chat', 'tawk-integration' ),
			'manage_options',
			self::SLUG,
			array( self::class, 'render' )
		);
		if ( false !== $hook ) {
			add_action( "load-$hook", array( self::class, 'enqueue_later' ) );
			add_action( "load-$hook", array( Help::class, 'add' ) );
		}
	}

	public static function enqueue_later(): void {
		add_action( 'admin_enqueue_scripts', array( self::class, 'enqueue' ) );
	}

	public static function render(): void {
		echo '<div class="wrap"><h1 class="wp-heading-inline">' . esc_html__( 'Tawk.to chat', 'tawk-integration' ) . '</h1><hr class="wp-header-end"><div id="tawk-integration-settings">';
		echo '<noscript>' . esc_html__( 'This screen needs JavaScript.', 'tawk-integration' ) . '</noscript>';
		echo '</div></div>';
	}

	public static function enqueue(): void {
		/** @var array{ dependencies: list<non-empty-string>, version: string } $asset */
		$asset = require Plugin::path( 'build/settings/index.asset.php' );
		wp_enqueue_script( self::HANDLE, Plugin::url( 'build/settings/index.js' ), $asset['dependencies'], $asset['version'], array( 'in_footer' => true ) );
		wp_set_script_translations( self::HANDLE, 'tawk-integration' );
		wp_enqueue_style( self::HANDLE, Plugin::url( 'build/settings/index.css' ), array( 'wp-components' ), $asset['version'] );
		wp_style_add_data( self::HANDLE, 'rtl', 'replace' );
		wp_add_inline_script(
			'wp-api-fetch',
			sprintf( 'wp.apiFetch.use( wp.apiFetch.createPreloadingMiddleware( %s ) );', wp_json_encode( self::preloaded(), JSON_HEX_TAG ) ),
			'after'
		);
		// Older browsers would get pictures from s.w.org in the place of arrows.
		remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
		Site_Facts::give( self::HANDLE );
		wp_add_inline_script( self::HANDLE, sprintf( 'var tawkIntegrationSettings = %s;', wp_json_encode( self::boot(), JSON_HEX_TAG ) ), 'before' );
	}

	/**
	 * @param array<array-key, string> $links
	 * @return array<array-key, string>
	 */
	public static function action_links( array $links ): array {
		return array_merge(
			array( 'settings' => sprintf( '<a href="%s">%s</a>', esc_url( self::url() ), esc_html__( 'Settings', 'tawk-integration' ) ) ),
			$links
		);
	}

	/** @return array<mixed> */
	private static function preloaded(): array {
		return array_reduce( array( '/wp/v2/settings', '/' . Plugin::REST_NAMESPACE . '/status' ), 'rest_preload_api_request', array() );
	}

	/**
	 * What the screen is given besides the preloaded answers and the facts of the site (type `Boot` in src/settings/boot.ts).
	 *
	 * @return array<string, mixed>
	 */
	private static function boot(): array {
		return array(
			'home_url'        => home_url( '/' ),
			'environment'     => wp_get_environment_type(),
			'causes'          => Causes::all(),
			'official_plugin' => substr( Importer::PLUGIN, 0, -strlen( '.php' ) ),
			'may_deactivate'  => current_user_can( 'deactivate_plugin', Importer::PLUGIN ),
			'languages'       => Rule_Builder::site_languages(),
			'sources'         => Visitor_Choices::sources(),
			'triggers'        => Automation_Choices::triggers(),
			'actions'         => Automation_Choices::actions(),
			'user'            => Visitor_Choices::user(),
		);
	}
}
