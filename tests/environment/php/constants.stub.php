<?php
/**
 * For PHPStan: constants of a running WordPress.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

define( 'ABSPATH', '/wordpress/' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WordPress's.
