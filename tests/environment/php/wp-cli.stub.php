<?php
/**
 * For PHPStan: the parts of WP-CLI that are used.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals, Squiz.Commenting -- WP-CLI's own names.
namespace {
	class WP_CLI {

		/** @param class-string $command */
		public static function add_command( string $name, string $command ): void {}

		public static function line( string $text ): void {}

		public static function warning( string $text ): void {}

		/** Ends the program. */
		public static function error( string $text ): void {}
	}
}

namespace WP_CLI\Utils {
	/**
	 * @param list<array<string, string>> $items
	 * @param list<string>                $fields
	 */
	function format_items( string $format, array $items, array $fields ): void {}
}
