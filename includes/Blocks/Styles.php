<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Plugin;

defined( 'ABSPATH' ) || exit;

/**
 * The stylesheet of a block, on pages alone that have the block.
 */
final class Styles {

	/** Stylesheets of WordPress's own blocks that ours look like; only block themes load them one by one. */
	private const OF_WORDPRESS = array( 'chat-button' => 'wp-block-button' );

	public static function handle( string $name ): string {
		return "tawk-integration-$name";
	}

	/**
	 * Has the head carry the stylesheet. Where that is out already (classic themes render their content after it), it
	 * would come at the end of the page, after the block has been painted: then it stands right before the block, too.
	 *
	 * @return string HTML.
	 */
	public static function for( string $name ): string {
		$handle = self::handle( $name );
		if ( wp_style_is( $handle ) ) {
			return '';
		}
		$file = "build/blocks/$name/style.css";
		wp_enqueue_style( $handle, Plugin::url( $file ), array(), Plugin::VERSION );
		// Small enough to stand in the page itself.
		wp_style_add_data( $handle, 'path', Plugin::path( $file ) );
		if ( wp_style_is( self::OF_WORDPRESS[ $name ] ?? '', 'registered' ) ) {
			wp_enqueue_style( self::OF_WORDPRESS[ $name ] );
		}
		$is_head_out = did_action( 'wp_head' ) > 0 && ! doing_action( 'wp_head' );
		return $is_head_out ? sprintf( "<link rel='stylesheet' href='%s' media='all' />", esc_url( Plugin::url( $file ) . '?ver=' . Plugin::VERSION ) ) : ''; // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- enqueued as well.
	}
}
