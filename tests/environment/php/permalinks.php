<?php
/**
 * Gives an installed WordPress readable addresses.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

if ( '/%postname%/' !== get_option( 'permalink_structure' ) ) {
	update_option( 'permalink_structure', '/%postname%/' );
	// Taxonomies register their addresses at the start of a request: the next one makes the list.
	delete_option( 'rewrite_rules' );
}
