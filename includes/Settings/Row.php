<?php
declare( strict_types=1 );

namespace Tawk_Integration\Settings;

use wpdb;

defined( 'ABSPATH' ) || exit;

/**
 * Rows of the options table that this plugin owns.
 */
final class Row {

	/**
	 * Creates a row, autoloaded, so that a page costs no query. A row that is there stays, also one whose text
	 * cannot be read: `get_option()` answers false for both, and `add_option()` would replace it.
	 *
	 * @param array<mixed> $value
	 */
	public static function create( string $name, array $value ): void {
		if ( ! self::exists( $name ) ) {
			add_option( $name, $value, '', true );
		}
	}

	/** Whether a row is stored, readable or not. */
	public static function exists( string $name ): bool {
		if ( false !== get_option( $name ) || array_key_exists( $name, wp_load_alloptions() ) ) {
			return true;
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		return null !== $wpdb->get_var( $wpdb->prepare( 'SELECT option_id FROM %i WHERE option_name = %s', $wpdb->options, $name ) ); // phpcs:ignore WordPress.DB -- WordPress has no function that tells a missing row from an unreadable one; asked only where it may be missing.
	}
}
