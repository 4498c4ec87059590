<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

use Tawk_Integration\Automations\Printed;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Ruling;
use Tawk_Integration\Visitor\Delivery;
use Tawk_Integration\Visitor\User_Conditions;
use WP_Query;

defined( 'ABSPATH' ) || exit;

/**
 * Prints what a page needs for the chat: one JSON element and one deferred script, or nothing at all.
 *
 * The HTML for visitors who are not logged in is the same for everyone: nothing here may read a cookie, a
 * header or the clock. In fetch delivery the logged-in get that same HTML, and the script asks for the rest.
 */
final class Widget {

	/** Handle of the front-end script. */
	public const HANDLE = 'tawk-integration-loader';

	/** Handle of the script that decides what is left to the browser; only where something is. */
	public const EVALUATOR = 'tawk-integration-visibility';

	/** id of the element that carries the configuration. */
	public const CONFIG_ID = 'tawk-integration-config';

	private bool $printed = false;

	private Page_Content $content;

	public function __construct( Page_Content $content ) {
		$this->content = $content;
	}

	/**
	 * Registers `[tawkto]`: the official plugin's shortcode, which asks for the chat on its page and prints
	 * nothing where it stands. The official plugin keeps its own until this one is connected.
	 */
	public function add_shortcode(): void {
		if ( ! shortcode_exists( 'tawkto' ) || Settings::is_connected( Settings::get() ) ) {
			add_shortcode( 'tawkto', array( $this, 'ask_for_chat' ) );
		}
	}

	/**
	 * `[tawkto]`: whatever the rules say, the chat is on the post's own page. Not on pages that list it: an author
	 * would decide about the owner's home page.
	 */
	public function ask_for_chat(): string {
		if ( is_singular() && get_the_ID() === get_queried_object_id() && Own_Content::is_rendered( 'tawkto' ) ) {
			$this->content->ask_for_chat();
		}
		return '';
	}

	/** Prints the configuration and enqueues the script (`wp_footer`), once. */
	public function print(): void {
		if ( $this->printed ) {
			return;
		}
		$this->printed = true;
		$settings      = $this->content->settings();
		$fetched       = Delivery::is_fetched( $settings );
		$page          = self::current_page( ! $fetched );
		if ( null === $page || '' !== Availability::cause( $settings, wp_get_environment_type() ) || '' !== $page->excluded ) {
			return;
		}

		$conditions = new Conditions( $fetched );
		$decision   = Ruling::of( $settings, $page, $conditions, $this->content->asks_for_chat() );
		// What others decide may follow from the user, too.
		if ( null !== $page->user && ( $conditions->asked_about_user() || has_filter( 'tawk_integration_decision' ) ) ) {
			self::keep_out_of_page_caches();
		}
		if ( false === $decision->show && ! $this->content->needs_script() ) {
			return;
		}
		if ( false === $decision->show ) {
			$decision = Ruling::hidden( $settings, $page, $conditions );
		}

		$automations = new Printed( $settings, $page );
		if ( null !== $page->user && $automations->depend_on_user() ) {
			self::keep_out_of_page_caches();
		}
		$config = Config::of( $settings, $page, $fetched ? User_Conditions::left_in( $decision, $conditions, $page ) : $decision, $this->content, $automations );
		// With what others add, too.
		if ( isset( $config['user'] ) || ( null !== $page->user && has_filter( 'tawk_integration_config' ) ) ) {
			self::keep_out_of_page_caches();
		}
		wp_print_inline_script_tag(
			(string) wp_json_encode( $config, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ),
			array(
				'type' => 'application/json',
				'id'   => self::CONFIG_ID,
			)
		);
		self::enqueue( isset( $config['visibility'] ) );
	}

	/** @param bool $decides Whether the browser has conditions to decide. */
	private static function enqueue( bool $decides ): void {
		$options = array(
			'strategy'  => 'defer',
			'in_footer' => true,
		);
		$needs   = array();
		if ( $decides ) {
			$needs[] = self::EVALUATOR;
			wp_register_script( self::EVALUATOR, Plugin::url( 'build/visibility/evaluator.js' ), array(), Plugin::VERSION, $options );
		}
		wp_enqueue_script( self::HANDLE, Plugin::url( 'build/widget/loader.js' ), $needs, Plugin::VERSION, $options );
	}

	/** What is made for one person must not be served to another, also by caches that serve the logged-in. */
	public static function keep_out_of_page_caches(): void {
		if ( ! defined( 'DONOTCACHEPAGE' ) ) {
			define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedConstantFound -- the name that page caches agreed on.
		}
	}

	/**
	 * The page that is being answered, null before the query has run.
	 *
	 * @param bool $with_user False: as it is for everyone.
	 */
	public static function current_page( bool $with_user = true ): ?Page {
		// Themes replace `wp_query` by query_posts() and may forget to put it back.
		$query = $GLOBALS['wp_the_query'] ?? null;
		$url   = isset( $_SERVER['REQUEST_URI'] ) && is_string( $_SERVER['REQUEST_URI'] ) ? wp_unslash( $_SERVER['REQUEST_URI'] ) : '/'; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- only compared, never printed.
		return $query instanceof WP_Query ? Page::from( $query, $url, $with_user && is_user_logged_in() ? wp_get_current_user() : null ) : null;
	}
}
