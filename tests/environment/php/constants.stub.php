<?php
/**
 * For PHPStan: constants of a running WordPress.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals -- WordPress's.
define( 'ABSPATH', '/wordpress/' );
define( 'COOKIEPATH', '/' );
define( 'SITECOOKIEPATH', '/' );
define( 'COOKIE_DOMAIN', '' );
define( 'LOGGED_IN_COOKIE', 'wordpress_logged_in_0' );
