<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Widget\Own_Content;
use Tawk_Integration\Widget\Widget;

defined( 'ABSPATH' ) || exit;

/**
 * A block or a shortcode on a page.
 *
 * @phpstan-import-type Condition_Values from \Tawk_Integration\Settings\Settings
 */
final class Instance {

	/** Attributes to which WordPress adds what a block's supports say. */
	private const SHARED = array( 'class', 'style', 'id' );

	/** What an id has no use for, and what would need escaping. */
	private const NOT_IN_ID = '/[\s"\'<>&`=]+/u';

	/** Folder in src/blocks/. */
	public string $name;

	/** What people call it, in English. */
	private string $title;

	public Block_Attributes $attributes;

	public Place $place;

	public Notes $notes;

	/** HTML of what stands in it. */
	public string $inner = '';

	/** Whether WordPress renders a block: its supports count. */
	public bool $is_block;

	/**
	 * Conditions that the browser decides, with those of what stands around it.
	 *
	 * @var list<array<mixed>>
	 * @phpstan-var list<Condition_Values>
	 */
	public array $left = array();

	/** @param string $title In English. */
	public function __construct( string $name, string $title, Block_Attributes $attributes, Place $place, bool $is_block ) {
		$this->name       = $name;
		$this->title      = $title;
		$this->attributes = $attributes;
		$this->place      = $place;
		$this->is_block   = $is_block;
		$this->notes      = new Notes();
	}

	/** Whether it may speak for the page. */
	public function is_own(): bool {
		return Own_Content::is_rendered( $this->is_block ? '' : (string) array_search( $this->name, Blocks::SHORTCODES, true ) );
	}

	/** id of the widget that is asked for; '' for the one of the page, also where there is none of that id. */
	public function widget(): string {
		$id = $this->attributes->text( 'widget' );
		if ( null !== $this->place->widget( $id ) ) {
			return $id;
		}
		$this->notes->add( Sentences::no_such_widget( $id ) );
		return '';
	}

	/**
	 * The attributes of the element that carries class, colours and the like.
	 *
	 * @param array<string, string|null> $more By name; null is left out.
	 * @return string With a space before it.
	 */
	public function root( array $more = array() ): string {
		$more = array_filter( $more, 'is_string' );
		if ( $this->is_block ) {
			$anchor = $this->attributes->text( 'anchor' );
			// WordPress prints it since 7.0.
			if ( '' !== $anchor && ! function_exists( 'wp_apply_anchor_support' ) ) {
				$more['id'] = $anchor;
			}
			$shared = array_intersect_key( $more, array_flip( self::SHARED ) );
			// WordPress leaves references in its values as they are: nothing that was judged by its text may pass there.
			return ' ' . get_block_wrapper_attributes( array_map( array( Markup::class, 'without_brackets' ), $shared ) )
				. Markup::attributes( array_diff_key( $more, $shared ) );
		}
		$classes = array( "wp-block-tawk-integration-$this->name", $more['class'] ?? '', $this->attributes->classes() );
		$id      = (string) preg_replace( self::NOT_IN_ID, '', $this->attributes->text( 'anchor' ) );
		return Markup::attributes( array( 'class' => implode( ' ', array_filter( $classes ) ) ) + $more + array( 'id' => '' === $id ? null : $id ) );
	}

	/** The conditions for the view script, for the outermost element; null where none are left. */
	public function conditions(): ?string {
		return array() === $this->left ? null : Markup::json( $this->left );
	}

	/** What there is to say to people who may edit it, '' for everybody else. */
	public function notes(): string {
		return $this->place->shows_notes() ? self::for_one( $this->notes->html( $this->title() ) ) : '';
	}

	/** A note that the view script shows where it has to, '' for everybody else. */
	public function kept_back( string $sentence ): string {
		return $this->place->shows_notes() ? self::for_one( Notes::kept_back( $this->title(), $sentence ) ) : '';
	}

	private static function for_one( string $html ): string {
		if ( '' !== $html ) {
			Widget::keep_out_of_page_caches();
		}
		return $html;
	}

	private function title(): string {
		return translate_with_gettext_context( $this->title, 'block title', 'tawk-integration' ); // phpcs:ignore WordPress.WP.I18n -- stands in block.json, where the tools find it.
	}
}
