<?php
/**
 * What shows that a page cache is there; what it does, options and globals say.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

// phpcs:disable -- names of other plugins.

define( 'WP_ROCKET_VERSION', '3.20' );
define( 'LITESPEED_ON', true );

final class WpFastestCache {
}

final class Test_W3tc_Config {

	public function get_boolean( string $name ): bool {
		$options = get_option( 'test_w3tc' );
		if ( 'fails' === $options ) {
			throw new RuntimeException( 'The configuration cannot be read.' );
		}
		return is_array( $options ) && ! empty( $options[ $name ] );
	}
}

function w3tc_config(): Test_W3tc_Config {
	return new Test_W3tc_Config();
}
