<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Page\Page_Settings;
use WP_Query;

defined( 'ABSPATH' ) || exit;

/**
 * Looks for what acts on the chat in whatever content: elements with `data-tawk-action`, links to `#tawk-maximize`,
 * the class `tawk-maximize`. Only on pages where the chat may be hidden: wherever else, the script is there anyway.
 *
 * It sees each block, so nothing here may be dear.
 */
final class Watch {

	/** What all of them have in common. */
	private const TRACE = 'tawk-';

	private const ACTS = '/data-tawk-action|tawk-maximize/';

	private Page_Content $content;

	public function __construct( Page_Content $content ) {
		$this->content = $content;
	}

	/** Begins where it may matter (`template_redirect`). */
	public function begin(): void {
		if ( ! $this->may_hide() ) {
			return;
		}
		add_filter( 'render_block', array( $this, 'look_at_block' ), 10, 2 );
		add_filter( 'the_content', array( $this, 'look' ), PHP_INT_MAX );
		add_filter( 'wp_nav_menu', array( $this, 'look' ) );
		// Widgets of classic themes.
		add_filter( 'widget_text', array( $this, 'look' ) );
		add_filter( 'widget_custom_html_content', array( $this, 'look' ) );
	}

	/**
	 * Of a block only what it says itself: blocks within it are seen, too.
	 *
	 * @param mixed        $html
	 * @param array<mixed> $block As it was parsed.
	 * @phpstan-param array{ innerHTML?: string, attrs?: array<string, mixed> } $block
	 * @return mixed The same HTML.
	 */
	public function look_at_block( $html, array $block ) {
		$url     = $block['attrs']['url'] ?? '';
		$classes = $block['attrs']['className'] ?? '';
		$said    = ( $block['innerHTML'] ?? '' ) . ( is_string( $url ) ? $url : '' ) . ( is_string( $classes ) ? $classes : '' );
		return false === strpos( $said, self::TRACE ) ? $html : $this->look( $html );
	}

	/**
	 * @param mixed $html
	 * @return mixed The same.
	 */
	public function look( $html ) {
		if ( ! $this->content->is_clickable() && is_string( $html ) && self::sees( $html ) && ! doing_filter( 'get_the_excerpt' ) ) {
			$this->content->offer_click();
		}
		return $html;
	}

	/** Whether something in HTML acts on the chat. */
	public static function sees( string $html ): bool {
		return false !== strpos( $html, self::TRACE ) && 1 === preg_match( self::ACTS, $html );
	}

	/** Whether anything might hide the chat here. */
	private function may_hide(): bool {
		$query      = $GLOBALS['wp_the_query'] ?? null;
		$settings   = $this->content->settings();
		$visibility = $settings['visibility'];
		if ( ! $query instanceof WP_Query || '' !== Availability::cause( $settings, wp_get_environment_type() ) ) {
			return false;
		}
		return 'hide' === $visibility['default'] || has_filter( 'tawk_integration_decision' )
			|| in_array( 'hide', array_column( $visibility['rules'], 'action' ), true )
			|| 'hide' === Page_Settings::of( Page::post_id_of( $query ) )['visibility'];
	}
}
