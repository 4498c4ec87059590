<?php
/**
 * For PHP's own web server: files and folders as they are, every other address is WordPress's.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

// phpcs:disable -- Runs before WordPress, for development only.
$tawk_integration_file = $_SERVER['DOCUMENT_ROOT'] . rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );

if ( is_file( $tawk_integration_file ) || is_file( rtrim( $tawk_integration_file, '/' ) . '/index.php' ) ) {
	return false;
}

$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
unset( $_SERVER['PATH_INFO'], $tawk_integration_file );

require $_SERVER['SCRIPT_FILENAME'];
