<?php
/**
 * Makes a new site what `npm start` shows. Run at each start; does its work at the first.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

if ( ! get_option( 'demo_content_created' ) ) {
	require __DIR__ . '/activate.php';
	require __DIR__ . '/permalinks.php';
	require __DIR__ . '/demo-content.php';
}
