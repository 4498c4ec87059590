<?php
/**
 * Activates the plugin in an installed WordPress; an error ends it when that cannot be done.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

require_once ABSPATH . 'wp-admin/includes/plugin.php';

( static function (): void {
	$result = activate_plugin( 'tawk-integration/tawk-integration.php' );
	if ( is_wp_error( $result ) ) {
		throw new RuntimeException( esc_html( 'The plugin could not be activated: ' . $result->get_error_message() ) );
	}
} )();
