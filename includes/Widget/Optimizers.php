<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps "delay JavaScript" and "combine JavaScript" of optimising plugins away from our script: it waits by
 * itself, and a second wait makes the chat dead or a click lost.
 */
final class Optimizers {

	/** Read by Cloudflare Rocket Loader, LiteSpeed Cache, and WP Rocket. */
	private const ATTRIBUTES = array(
		'data-cfasync'     => 'false',
		'data-no-optimize' => '1',
		'nowprocket'       => true,
	);

	/** Part of the address of every script of ours that runs on the site. */
	private const SCRIPTS = array( 'tawk-integration/build/widget/', 'tawk-integration/build/visibility/' );

	/** ids of their elements. */
	private const IDS = array( Widget::HANDLE . '-js', Widget::EVALUATOR . '-js' );

	/**
	 * @param array<string, string|bool> $attributes
	 * @return array<string, string|bool>
	 */
	public static function script_attributes( array $attributes ): array {
		return in_array( $attributes['id'] ?? '', self::IDS, true ) ? $attributes + self::ATTRIBUTES : $attributes;
	}

	/**
	 * @param mixed $excluded
	 * @return list<mixed>
	 */
	public static function exclude_from_list( $excluded ): array {
		return array_merge( is_array( $excluded ) ? array_values( $excluded ) : array(), self::SCRIPTS );
	}

	/**
	 * @param mixed $excluded Comma-separated.
	 */
	public static function exclude_from_text( $excluded ): string {
		return ltrim( ( is_string( $excluded ) ? $excluded : '' ) . ',' . implode( ',', self::SCRIPTS ), ',' );
	}
}
