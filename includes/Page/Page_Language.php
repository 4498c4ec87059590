<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

defined( 'ABSPATH' ) || exit;

/**
 * The language of a page that nobody is visiting right now.
 */
final class Page_Language {

	/** Whether a plugin chooses the language anew at each visit. */
	public static function depends_on_visit(): bool {
		return function_exists( 'pll_current_language' ) || defined( 'ICL_SITEPRESS_VERSION' );
	}

	/** Locale of a post, which Polylang and WPML know without a visit; null where they do not. */
	public static function of_post( int $post_id ): ?string {
		$language = null;
		if ( 0 !== $post_id && function_exists( 'pll_get_post_language' ) ) {
			$language = pll_get_post_language( $post_id, 'locale' );
		}
		if ( 0 !== $post_id && defined( 'ICL_SITEPRESS_VERSION' ) ) {
			$details  = apply_filters( 'wpml_post_language_details', null, $post_id ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WPML's.
			$language = is_array( $details ) ? $details['locale'] ?? null : null;
		}
		return is_string( $language ) && '' !== $language ? $language : null;
	}
}
