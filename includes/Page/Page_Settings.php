<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

defined( 'ABSPATH' ) || exit;

/**
 * What a single post says of the chat on its own page.
 *
 * @phpstan-type Page_Values array{ visibility: 'inherit'|'show'|'hide', widget: string }
 */
final class Page_Settings {

	/** Post meta: one object. */
	public const META_KEY = '_tawk_integration';

	public const DEFAULTS = array(
		'visibility' => 'inherit',
		'widget'     => '',
	);

	/**
	 * Complete and valid whatever is stored.
	 *
	 * @param int $post_id 0: the page is no post.
	 * @phpstan-return Page_Values
	 */
	public static function of( int $post_id ): array {
		$stored = 0 === $post_id ? '' : get_post_meta( $post_id, self::META_KEY, true );
		return is_array( $stored ) ? self::complete( $stored ) : self::DEFAULTS;
	}

	/**
	 * @param array<mixed> $values
	 * @phpstan-return Page_Values
	 */
	public static function complete( array $values ): array {
		$visibility = $values['visibility'] ?? '';
		$widget     = $values['widget'] ?? '';
		return array(
			'visibility' => 'show' === $visibility || 'hide' === $visibility ? $visibility : 'inherit',
			'widget'     => is_string( $widget ) ? $widget : '',
		);
	}
}
