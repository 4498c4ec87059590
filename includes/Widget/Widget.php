<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Secret;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visitor\Visitor;
use WP_Query;

defined( 'ABSPATH' ) || exit;

/**
 * Prints what a page needs for the chat: one JSON element and one deferred script, or nothing at all.
 *
 * The HTML for visitors who are not logged in is the same for everyone: nothing here may read a cookie, a
 * header or the clock.
 *
 * @phpstan-import-type Values from Settings
 */
final class Widget {

	/** Handle of the front-end script. */
	public const HANDLE = 'tawk-integration-loader';

	/** id of the element that carries the configuration. */
	public const CONFIG_ID = 'tawk-integration-config';

	private bool $printed = false;

	/**
	 * Registers `[tawkto]`: the official plugin's shortcode, which asks for the chat on its page and prints
	 * nothing where it stands. The official plugin keeps its own until this one is connected.
	 */
	public function add_shortcode(): void {
		if ( ! shortcode_exists( 'tawkto' ) || Settings::is_connected( Settings::get() ) ) {
			add_shortcode( 'tawkto', '__return_empty_string' );
		}
	}

	/** Prints the configuration and enqueues the script (`wp_footer`), once. */
	public function print(): void {
		if ( $this->printed ) {
			return;
		}
		$this->printed = true;
		$settings      = Settings::get();
		$page          = self::current_page();
		if ( null === $page || '' !== Availability::cause( $settings, wp_get_environment_type() ) || '' !== $page->excluded ) {
			return;
		}

		$config = self::config( $settings, $page );
		if ( isset( $config['api'] ) ) {
			self::keep_out_of_page_caches();
		}
		wp_print_inline_script_tag(
			(string) wp_json_encode( $config, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ),
			array(
				'type' => 'application/json',
				'id'   => self::CONFIG_ID,
			)
		);
		wp_enqueue_script(
			self::HANDLE,
			Plugin::url( 'build/widget/loader.js' ),
			array(),
			Plugin::VERSION,
			array(
				'strategy'  => 'defer',
				'in_footer' => true,
			)
		);
	}

	/**
	 * What the front-end script reads (type `Config` in src/widget/config.ts).
	 *
	 * @phpstan-param Values $settings
	 * @return array<mixed>
	 */
	private static function config( array $settings, Page $page ): array {
		$config = array(
			'revision'    => $settings['revision'],
			'embed_url'   => Embed::url(),
			'property_id' => $settings['property_id'],
			'widget_id'   => $settings['widget_id'],
			'loading'     => array( 'strategy' => $settings['loading']['strategy'] ),
		);
		if ( 'delay' === $settings['loading']['strategy'] ) {
			$config['loading']['delay'] = $settings['loading']['delay'];
		}
		$identity = null === $page->user || ! $settings['visitor']['identify']
			? null
			: Visitor::identity( $page->user, $settings['property_id'], $settings['property_id'], new Secret( $settings['property_id'] ) );
		if ( null !== $identity ) {
			$config['api']     = array( 'visitor' => $identity );
			$config['runtime'] = Plugin::url( 'build/widget/runtime.js' ) . '?ver=' . Plugin::VERSION;
		}

		/**
		 * Filters what the front-end script is told. Names nobody in a page for visitors who are not logged in:
		 * page caches keep it.
		 *
		 * @param array<string, mixed> $config
		 * @param Page                 $page
		 */
		return (array) apply_filters( 'tawk_integration_config', $config, $page );
	}

	/** A page that names a user must not be served to another, also by caches that serve the logged-in. */
	private static function keep_out_of_page_caches(): void {
		if ( ! defined( 'DONOTCACHEPAGE' ) ) {
			define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedConstantFound -- the name that page caches agreed on.
		}
	}

	private static function current_page(): ?Page {
		$query = $GLOBALS['wp_query'] ?? null;
		$url   = isset( $_SERVER['REQUEST_URI'] ) && is_string( $_SERVER['REQUEST_URI'] ) ? wp_unslash( $_SERVER['REQUEST_URI'] ) : '/'; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- only compared, never printed.
		return $query instanceof WP_Query ? Page::from( $query, $url, is_user_logged_in() ? wp_get_current_user() : null ) : null;
	}
}
