<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

defined( 'ABSPATH' ) || exit;

/**
 * A new translation of a post begins with what the post says of the chat, and may say otherwise from then on: the
 * widget of another language, for one. wpml-config.xml tells WPML the same ("copy-once").
 */
final class Translations {

	/**
	 * Names our meta to Polylang (`pll_copy_post_metas`).
	 *
	 * @param mixed $keys List of meta keys.
	 * @param mixed $sync Whether translations that are there already are kept the same, rather than one created.
	 * @return array<mixed>
	 */
	public static function copied( $keys, $sync ): array {
		$keys = is_array( $keys ) ? $keys : array();
		return $sync ? $keys : array_merge( $keys, array( Page_Settings::META_KEY ) );
	}
}
