<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Page_Settings;
use Tawk_Integration\Page\Page_Settings_Route;
use Tawk_Integration\Plugin;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Status\Causes;
use Tawk_Integration\Visibility\Explanation;
use Tawk_Integration\Widget\Widget;
use WP_Admin_Bar;

defined( 'ABSPATH' ) || exit;

/**
 * The toolbar's item on the site: “Chat: shown”, what the post itself says, and why. For those who may edit the post
 * or manage the settings; nobody else gets it or its script.
 *
 * What this browser really shows is told by the front-end script (`data-state`) and read by src/admin-bar/.
 */
final class Admin_Bar {

	private const ID = 'tawk-integration';

	private const HANDLE = 'tawk-integration-admin-bar';

	/** @var Page|null|false The page that is shown, null where this person has no say in it; false before it is asked for. */
	private $page = false;

	public function add( WP_Admin_Bar $bar ): void {
		$page = $this->page();
		if ( null === $page ) {
			return;
		}
		$why = Plugin::may_manage() ? self::why_url( $page ) : '';
		self::item( $bar, '', '<span class="ab-icon" aria-hidden="true"></span><span class="ab-label">' . esc_html__( 'Chat', 'tawk-integration' ) . '</span>', $why );
		self::item( $bar, 'reason', '', '' );
		if ( '' !== $why ) {
			self::item( $bar, 'failures', '', '' );
			self::item( $bar, 'runs', '', '' );
		}
		if ( Page_Settings_Route::may_change( $page->post_id ) ) {
			$own = Page_Settings::of( $page->post_id )['visibility'];
			self::item( $bar, 'hide', esc_html__( 'Never here', 'tawk-integration' ), '#', 'hide' === $own );
			self::item( $bar, 'show', esc_html__( 'Always here', 'tawk-integration' ), '#', 'show' === $own );
			self::item( $bar, 'inherit', esc_html__( 'Follow the rules', 'tawk-integration' ), '#', 'inherit' === $own );
		}
		if ( '' !== $why ) {
			self::item( $bar, 'why', esc_html__( 'Why?', 'tawk-integration' ), $why );
		}
	}

	public function enqueue(): void {
		$page = is_admin_bar_showing() ? $this->page() : null;
		if ( null === $page ) {
			return;
		}
		// It carries this person's nonce, and what only this person may read.
		Widget::keep_out_of_page_caches();
		$options = array(
			'strategy'  => 'defer',
			'in_footer' => true,
		);
		wp_enqueue_script( self::HANDLE, Plugin::url( 'build/admin-bar/index.js' ), array(), Plugin::VERSION, $options );
		wp_enqueue_style( self::HANDLE, Plugin::url( 'build/admin-bar/index.css' ), array( 'admin-bar' ), Plugin::VERSION );
		wp_add_inline_script( self::HANDLE, sprintf( 'var tawkIntegrationAdminBar = %s;', wp_json_encode( self::boot( $page ), JSON_HEX_TAG ) ), 'before' );
	}

	/**
	 * What the script is given (type `Boot` in src/admin-bar/boot.ts).
	 *
	 * @return array<string, mixed>
	 */
	private static function boot( Page $page ): array {
		$explained = Explanation::now( Settings::get(), $page );
		// The name of a line is the owner's business.
		$cause = Causes::of( Plugin::may_manage() ? $explained : array( 'rules' => array() ) + $explained );
		$boot  = array(
			'states' => self::states(),
			'server' => null === $cause ? null : array( 'name' => $cause['name'], 'sentence' => $cause['sentence'] ), // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing.AssociativeArrayFound
			'words'  => array(
				'saved'  => __( 'Saved. Reload the page to see it.', 'tawk-integration' ),
				'failed' => __( 'This could not be saved. Reload the page and try again; you may have to log in.', 'tawk-integration' ),
			),
		);
		if ( Plugin::may_manage() ) {
			$boot['failures'] = self::words_for_failures();
			$boot['runs']     = Admin_Bar_Runs::told( $page );
		}
		if ( Page_Settings_Route::may_change( $page->post_id ) ) {
			$boot['post'] = array(
				'url'   => Page_Settings_Route::url( $page->post_id ),
				'nonce' => wp_create_nonce( 'wp_rest' ),
				'own'   => Page_Settings::of( $page->post_id ),
			);
		}
		return $boot;
	}

	/** The page that is shown, null where this person has no say in it. Made once for the item and its script. */
	private function page(): ?Page {
		if ( false === $this->page ) {
			$page       = is_admin() || ! is_user_logged_in() ? null : Widget::current_page();
			$this->page = null !== $page && ( Plugin::may_manage() || self::may_edit( $page ) ) ? $page : null;
		}
		return $this->page;
	}

	private static function may_edit( Page $page ): bool {
		return 0 !== $page->post_id && current_user_can( 'edit_post', $page->post_id );
	}

	/** Leads to *Check a page*, which answers at once. */
	private static function why_url( Page $page ): string {
		return Settings_Page::url() . '#visibility?check=' . rawurlencode( $page->full_url() );
	}

	/**
	 * Words for every state that the server or the script can find.
	 *
	 * @return array<string, array{ label: string, sentence: string }> By name.
	 */
	private static function states(): array {
		$states = array(
			'shown' => array(
				'label'    => __( 'Chat: shown', 'tawk-integration' ),
				'sentence' => __( 'Shown in this browser.', 'tawk-integration' ),
			),
		);
		foreach ( Causes::all() as $cause ) {
			$states[ $cause['name'] ] = array(
				'label'    => self::label( $cause['name'] ),
				'sentence' => $cause['sentence'],
			);
		}
		return $states;
	}

	/**
	 * Words for what tawk.to refused, as the script reports it in `data-failures`.
	 *
	 * @return array{ of: array<string, string>, more: string }
	 */
	private static function words_for_failures(): array {
		return array(
			'of'   => array(
				/* translators: 1: key of an attribute, 2: code of an error, such as CONTAINS_INVALID_VALUE. */
				'attribute' => __( 'tawk.to did not take the attribute “%1$s” (%2$s).', 'tawk-integration' ),
				/* translators: 1: a tag, 2: code of an error, such as TAG_LIMIT_EXCEEDED. */
				'tag'       => __( 'tawk.to did not take the tag “%1$s” (%2$s).', 'tawk-integration' ),
				/* translators: 1: name of an event, 2: code of an error, such as INVALID_EVENT_NAME. */
				'event'     => __( 'tawk.to did not take the event “%1$s” (%2$s).', 'tawk-integration' ),
				/* translators: 2: code of an error, such as UNAUTHORIZED_API_CALL. */
				'identity'  => __( 'tawk.to did not take who is logged in (%2$s).', 'tawk-integration' ),
			),
			/* translators: 1: how many more. */
			'more' => __( 'and %1$s more', 'tawk-integration' ),
		);
	}

	private static function label( string $cause ): string {
		switch ( $cause ) {
			case 'waiting':
			case 'waiting_for_interaction':
			case 'no_consent':
				return __( 'Chat: waits', 'tawk-integration' );
			case 'loading':
				return __( 'Chat: loading', 'tawk-integration' );
			case 'blocked_by_browser':
			case 'blocked_by_policy':
				return __( 'Chat: blocked', 'tawk-integration' );
			case 'no_answer':
				return __( 'Chat: no answer', 'tawk-integration' );
			case 'second_code':
				return __( 'Chat: two codes', 'tawk-integration' );
			case 'not_running':
			case 'script_removed':
				return __( 'Chat: not running', 'tawk-integration' );
			case 'not_connected':
			case 'switched_off':
			case 'paused':
				return __( 'Chat: off', 'tawk-integration' );
		}
		return __( 'Chat: hidden', 'tawk-integration' );
	}

	/**
	 * @param string $name  '' for the item itself, else of an entry of its menu.
	 * @param string $title HTML.
	 * @param string $href  '' for none.
	 */
	private static function item( WP_Admin_Bar $bar, string $name, string $title, string $href, bool $is_current = false ): void {
		$node = array(
			'id'    => '' === $name ? self::ID : self::ID . "-$name",
			'title' => $title,
			'meta'  => array(
				'class'    => $is_current ? 'is-current' : '',
				// What is no link is reached by keyboard all the same.
				'tabindex' => '' === $href ? 0 : '',
			),
		);
		if ( '' !== $name ) {
			$node['parent'] = self::ID;
		}
		if ( '' !== $href ) {
			$node['href'] = $href;
		}
		$bar->add_node( $node );
	}
}
