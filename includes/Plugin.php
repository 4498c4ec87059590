<?php
declare( strict_types=1 );

namespace Tawk_Integration;

use Tawk_Integration\Admin\Activation;
use Tawk_Integration\Admin\Admin_Bar;
use Tawk_Integration\Admin\Block_Editor;
use Tawk_Integration\Admin\Editor;
use Tawk_Integration\Admin\Meta_Box;
use Tawk_Integration\Admin\Settings_Page;
use Tawk_Integration\Blocks\Blocks;
use Tawk_Integration\Blocks\Patterns;
use Tawk_Integration\CLI\Command;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Page\Page_Settings_Field;
use Tawk_Integration\Page\Page_Settings_Route;
use Tawk_Integration\Page\Translations;
use Tawk_Integration\Settings\Importer;
use Tawk_Integration\Settings\Rest;
use Tawk_Integration\Settings\Secret_Route;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Status\Page_Caches;
use Tawk_Integration\Status\Page_Caches_Route;
use Tawk_Integration\Status\Status_Route;
use Tawk_Integration\Visibility\Explain_Route;
use Tawk_Integration\Visitor\Signature_Route;
use Tawk_Integration\Visitor\Meta_Keys_Route;
use Tawk_Integration\Visitor\Opt_Out;
use Tawk_Integration\Visitor\Preview_Route;
use Tawk_Integration\Visitor\User_Cookie;
use Tawk_Integration\Visitor\Visitor_Route;
use Tawk_Integration\Widget\Optimizers;
use Tawk_Integration\Widget\Page_Content;
use Tawk_Integration\Widget\Watch;
use Tawk_Integration\Widget\Widget;

defined( 'ABSPATH' ) || exit;

/**
 * Composition root and the only list of hooks: what the plugin does, and when.
 */
final class Plugin {

	public const REST_NAMESPACE = 'tawk-integration/v1';

	/** Version of the plugin: that of the header, of readme.txt and of package.json. */
	public const VERSION = '0.1.0';

	private static string $file = '';

	public function __construct( string $file ) {
		self::$file = $file;
	}

	public function add_hooks(): void {
		$content = new Page_Content();
		$widget  = new Widget( $content );
		$blocks  = new Blocks( $content );
		$watch   = new Watch( $content );

		// Settings: one option. Core's own route for it, and ours, only where a route is asked for.
		add_filter( 'sanitize_option_' . Settings::OPTION, array( Settings::class, 'sanitize' ) );
		add_action(
			'rest_api_init',
			static function () use ( $blocks ): void {
				self::add_hooks_of_rest( $blocks );
			},
			0
		);

		// Fetch delivery: pages are the same for everyone, and the script asks who is logged in.
		add_action( 'set_logged_in_cookie', array( User_Cookie::class, 'set' ), 10, 6 );
		add_action( 'clear_auth_cookie', array( User_Cookie::class, 'clear' ) );

		// What a user says of the own data.
		add_action( 'show_user_profile', array( Opt_Out::class, 'show' ) );
		add_action( 'edit_user_profile', array( Opt_Out::class, 'show' ) );
		add_action( 'personal_options_update', array( Opt_Out::class, 'save' ) );
		add_action( 'edit_user_profile_update', array( Opt_Out::class, 'save' ) );

		// The chat on the site.
		add_action( 'init', array( $widget, 'add_shortcode' ), 20 );
		add_action( 'wp_footer', array( $widget, 'print' ) );
		add_filter( 'wp_script_attributes', array( Optimizers::class, 'script_attributes' ) );
		add_filter( 'rocket_delay_js_exclusions', array( Optimizers::class, 'exclude_from_list' ) );
		add_filter( 'litespeed_optm_js_defer_exc', array( Optimizers::class, 'exclude_from_list' ) );
		add_filter( 'litespeed_optimize_js_excludes', array( Optimizers::class, 'exclude_from_list' ) );
		add_filter( 'autoptimize_filter_js_exclude', array( Optimizers::class, 'exclude_from_text' ) );

		// The chat in the content: blocks, shortcodes, links.
		add_action( 'init', array( $blocks, 'register' ) );
		add_action( 'template_redirect', array( $watch, 'begin' ) );

		// What a single post says.
		add_filter( 'update_post_metadata_cache', array( Page_Settings::class, 'read_along' ), 10, 2 );
		add_filter( 'pll_copy_post_metas', array( Translations::class, 'copied' ), 10, 2 );

		// A saved setting reaches the next visitor.
		add_action( 'update_option_' . Settings::OPTION, array( Page_Caches::class, 'clear' ), 10, 0 );

		// The official plugin: one chat at a time, its options kept.
		add_action( 'init', array( Importer::class, 'silence' ), 1 );
		add_action( 'deactivate_plugin', array( Importer::class, 'back_up_before' ) );

		add_action( 'init', array( self::class, 'add_hooks_of_the_logged_in' ), 1 );
		if ( is_admin() ) {
			self::add_hooks_of_admin();
		}

		// WP-CLI.
		add_action( 'cli_init', array( Command::class, 'register' ) );

		// Life of the plugin. Deactivation keeps everything; uninstall.php asks the settings.
		register_activation_hook( self::$file, array( Activation::class, 'activate' ) );
		register_deactivation_hook( self::$file, array( Activation::class, 'deactivate' ) );
		add_action( 'activated_plugin', array( Activation::class, 'land' ), 10, 2 );
		add_action( 'wp_initialize_site', array( Activation::class, 'create_for_site' ), 20 );
	}

	/** What only routes need. */
	private static function add_hooks_of_rest( Blocks $blocks ): void {
		// Settings in core's own route.
		add_action( 'rest_api_init', array( Rest::class, 'register' ) );
		add_filter( 'rest_pre_get_setting', array( Rest::class, 'get' ), 10, 2 );
		add_filter( 'rest_pre_update_setting', array( Rest::class, 'update' ), 10, 3 );
		add_filter( 'rest_endpoints', array( Rest::class, 'endpoints' ) );
		add_filter( 'rest_request_before_callbacks', array( Rest::class, 'lift_errors' ), 10, 3 );
		add_filter( 'rest_request_before_callbacks', array( Rest::class, 'refuse_stale' ), 10, 3 );
		add_filter( 'rest_request_after_callbacks', array( Rest::class, 'tell_refusal' ), 10, 3 );

		// Routes of our own.
		add_action( 'rest_api_init', array( Secret_Route::class, 'register' ) );
		add_action( 'rest_api_init', array( Signature_Route::class, 'register' ) );
		add_action( 'rest_api_init', array( Status_Route::class, 'register' ) );
		add_action( 'rest_api_init', array( Page_Caches_Route::class, 'register' ) );
		add_action( 'rest_api_init', array( Explain_Route::class, 'register' ) );
		add_action( 'rest_api_init', array( Page_Settings_Route::class, 'register' ) );
		add_action( 'rest_api_init', array( Preview_Route::class, 'register' ) );
		add_action( 'rest_api_init', array( Meta_Keys_Route::class, 'register' ) );

		// Fetch delivery: what the script asks.
		add_action( 'rest_api_init', array( Visitor_Route::class, 'register' ) );
		add_filter( 'rest_pre_serve_request', array( Visitor_Route::class, 'keep_to_own_origin' ), 9, 3 );
		add_filter( 'rest_pre_serve_request', array( Visitor_Route::class, 'send_headers' ), PHP_INT_MAX, 3 );

		// What the block editor asks.
		add_action( 'rest_api_init', array( $blocks, 'register_types' ) );
		add_action( 'rest_api_init', array( Blocks::class, 'translate' ), 11 );
		add_action( 'rest_api_init', array( Patterns::class, 'register' ) );
		// Core builds its routes at 99, after other plugins' late types.
		add_action( 'rest_api_init', array( Page_Settings_Field::class, 'register' ), 98 );
	}

	/** What only wp-admin needs. */
	public static function add_hooks_of_admin(): void {
		add_action( 'admin_init', array( Activation::class, 'complete' ) );
		add_action( 'admin_menu', array( Settings_Page::class, 'add' ) );
		add_action( 'admin_notices', array( Activation::class, 'invite' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( self::$file ), array( Settings_Page::class, 'action_links' ) );

		// The block editor.
		add_action( 'admin_init', array( Blocks::class, 'translate' ) );
		add_action( 'admin_init', array( Patterns::class, 'register' ) );
		add_action( 'admin_init', array( Block_Editor::class, 'register' ) );
		add_action( 'enqueue_block_editor_assets', array( Block_Editor::class, 'tell' ) );
		add_action( 'enqueue_block_editor_assets', array( Editor::class, 'enqueue' ) );

		// The classic editor.
		add_action( 'add_meta_boxes', array( Meta_Box::class, 'add' ) );
		add_action( 'save_post', array( Meta_Box::class, 'save' ), 10, 2 );
	}

	/** What other visitors need not even load. */
	public static function add_hooks_of_the_logged_in(): void {
		if ( ! is_user_logged_in() ) {
			return;
		}
		add_action( 'init', array( User_Cookie::class, 'mend' ) );

		// The toolbar on the site, for who may change what it tells.
		$admin_bar = new Admin_Bar();
		add_action( 'wp_enqueue_scripts', array( $admin_bar, 'enqueue' ) );
		add_action( 'admin_bar_menu', array( $admin_bar, 'add' ), 81 );
	}

	/** The one capability check of everything that reads or changes settings. */
	public static function may_manage(): bool {
		return current_user_can( 'manage_options' );
	}

	/** Path of a file of the plugin. */
	public static function path( string $file ): string {
		return plugin_dir_path( self::$file ) . $file;
	}

	/**
	 * Address of a file of the plugin.
	 *
	 * @return non-empty-string
	 */
	public static function url( string $file ): string {
		/** @var non-empty-string $url */
		$url = plugins_url( $file, self::$file );
		return $url;
	}

	/** Address of built modules, `*` in the place of the path in build/; changes with the version. */
	public static function modules(): string {
		return self::url( 'build/*.js' ) . '?ver=' . self::VERSION;
	}

	/** `folder/file.php`, as WordPress names the plugin. */
	public static function basename(): string {
		return plugin_basename( self::$file );
	}
}
