<?php
/**
 * Prints the options of the site, transients aside, as JSON: name => whether it is loaded with every page, and its
 * size in bytes.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

( static function (): void {
	global $wpdb;
	$options = array();
	foreach ( $wpdb->get_results( "SELECT option_name, option_value, autoload FROM $wpdb->options" ) as $row ) { // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- The rows themselves are counted.
		if ( ! preg_match( '/^_(site_)?transient_/', $row->option_name ) ) {
			$options[ $row->option_name ] = array(
				'autoloaded' => in_array( $row->autoload, wp_autoload_values_to_autoload(), true ),
				'bytes'      => strlen( $row->option_value ),
			);
		}
	}
	echo wp_json_encode( $options );
} )();
