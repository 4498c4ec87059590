<?php
/**
 * For PHP's own web server: files and folders as they are, every other address is WordPress's.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

// phpcs:disable WordPress -- Runs before WordPress, for development only.
/** @var array{ DOCUMENT_ROOT: string, REQUEST_URI: string } $_SERVER */
$tawk_integration_root = $_SERVER['DOCUMENT_ROOT'];
$tawk_integration_file = $tawk_integration_root . rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );

if ( is_file( $tawk_integration_file ) || is_file( rtrim( $tawk_integration_file, '/' ) . '/index.php' ) ) {
	return false;
}

$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = "$tawk_integration_root/index.php";
unset( $tawk_integration_file, $tawk_integration_root );

require $_SERVER['SCRIPT_FILENAME'];
