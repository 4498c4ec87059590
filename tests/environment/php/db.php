<?php
/**
 * Drop-in wp-content/db.php: the site's data live in one SQLite file. The integration is a library here, not a
 * plugin, so that the site looks like any other.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

// By this name WP-CLI and Playground know what the drop-in is.
define( 'SQLITE_DB_DROPIN_VERSION', '1.8.0' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals

require_once __DIR__ . '/sqlite-database-integration/wp-includes/sqlite/db.php';
