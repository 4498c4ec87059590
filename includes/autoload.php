<?php
/**
 * Loads Tawk_Integration\Folder\Class_Name from includes/Folder/Class_Name.php.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

namespace Tawk_Integration;

defined( 'ABSPATH' ) || exit;

spl_autoload_register(
	static function ( string $name ): void {
		if ( 0 === strpos( $name, __NAMESPACE__ . '\\' ) ) {
			$file = __DIR__ . '/' . str_replace( '\\', '/', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) . '.php';
			if ( is_file( $file ) ) {
				require $file;
			}
		}
	}
);
