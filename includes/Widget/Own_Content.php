<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

use WP_Post;
use WP_Query;

defined( 'ABSPATH' ) || exit;

/**
 * Whether what is rendered now may speak for the page: it stands in the template or a widget, or in the content of the
 * page's own post. Posts that a page lists, and what visitors write, would let others decide about it.
 */
final class Own_Content {

	/** Filters of texts that others than the page's author write, or that stand for a post elsewhere. */
	private const OF_OTHERS = array( 'the_excerpt', 'the_title', 'comment_text', 'comment_excerpt' );

	/** @param string $shortcode Its name; '' for a block. */
	public static function is_rendered( string $shortcode = '' ): bool {
		if ( array() !== array_filter( self::OF_OTHERS, 'doing_filter' ) || self::is_of_other_post() ) {
			return false;
		}
		if ( ! doing_filter( 'the_content' ) ) {
			return true;
		}
		$post = get_queried_object();
		// WordPress looks for shortcodes in all that blocks in the content print: comments, titles of other posts.
		return is_singular() && $post instanceof WP_Post && ( '' === $shortcode || false !== strpos( $post->post_content, "[$shortcode" ) );
	}

	/** Whether a loop is at a post that is not the page's. */
	private static function is_of_other_post(): bool {
		if ( is_singular() ) {
			return ! in_array( get_the_ID(), array( false, get_queried_object_id() ), true );
		}
		if ( did_action( 'loop_start' ) > did_action( 'loop_end' ) ) {
			return true;
		}
		// The first of the page's posts outside of its loop, the last one after it.
		$query = $GLOBALS['wp_the_query'] ?? null;
		$posts = $query instanceof WP_Query ? (array) $query->posts : array();
		$ends  = array_filter( array( reset( $posts ), end( $posts ) ), static fn( $post ): bool => $post instanceof WP_Post );
		return ! in_array( get_the_ID(), array_merge( array( false ), array_column( $ends, 'ID' ) ), true );
	}
}
