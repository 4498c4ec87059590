<?php
/**
 * Loads the WordPress named by the environment variable TAWK_TEST_WORDPRESS (a folder with an installed site,
 * the plugin active), with everything that wp-admin loads.
 */

declare( strict_types=1 );

namespace Tawk_Integration\Tests;

// Playground passes no environment on; there the site is always mounted here.
$tawk_integration_wordpress = getenv( 'TAWK_TEST_WORDPRESS' ) ?: '/wordpress'; // phpcs:ignore WordPress.PHP.DisallowShortTernary -- unset or empty alike.
if ( ! is_file( "$tawk_integration_wordpress/wp-load.php" ) ) {
	fwrite( STDERR, "TAWK_TEST_WORDPRESS does not name a WordPress folder. Run: npm run test:php\n" );
	exit( 1 );
}

// What a web server would say of a visit to the home page.
$_SERVER['HTTP_HOST']       = '127.0.0.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_NAME']     = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

// WordPress sets these at the top of its files and expects them to be global; PHPUnit includes this file from
// a function.
global $shortcode_tags, $table_prefix, $timestart, $wp_version, $allowedposttags, $allowedtags, $allowedentitynames, $allowedxmlentitynames;

require "$tawk_integration_wordpress/wp-load.php";
require_once "$tawk_integration_wordpress/wp-admin/includes/admin.php";
require __DIR__ . '/Test_Case.php';

// As wp-admin has it.
\Tawk_Integration\Plugin::add_hooks_of_admin();

// PHPUnit turns complaints of PHP into failures only where nobody else listens to them. Playground does.
while ( null !== set_error_handler( static fn(): bool => false ) ) { // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- To take it away again.
	restore_error_handler();
	restore_error_handler();
}
restore_error_handler();

// Nothing here may reach the network; WordPress looks for updates wherever it can.
add_filter( 'pre_http_request', static fn() => new \WP_Error( 'offline', 'Tests do not use the network.' ) );

// Users are made by the hundred; how well their passwords resist is not what is tested.
add_filter( 'wp_hash_password_options', static fn(): array => array( 'cost' => 4 ) );
