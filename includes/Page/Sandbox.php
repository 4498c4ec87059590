<?php
declare( strict_types=1 );

namespace Tawk_Integration\Page;

use WP_Hook;

defined( 'ABSPATH' ) || exit;

/**
 * Lets something run as if within another request, and leaves no trace of it in this one.
 */
final class Sandbox {

	/**
	 * Runs a task. Whatever it does to globals, superglobals, the current user, hooks and headers is undone after
	 * it, and what it prints is dropped. Not undone is what it changes inside of objects, and in the object cache.
	 *
	 * @template Result
	 * @param callable(): Result $task
	 * @return Result
	 */
	public static function run( callable $task ) {
		$globals = self::globals();
		$headers = headers_list();
		$status  = http_response_code();
		$level   = ob_get_level();
		ob_start();
		try {
			self::copy_hooks();
			// What ends the request within the task leaves the rest of the request as it was, too.
			add_action( 'shutdown', static fn() => self::put_back( $globals ), PHP_INT_MIN );
			return $task();
		} finally {
			while ( ob_get_level() > $level ) {
				ob_end_clean();
			}
			self::put_back( $globals );
			// Other plugins keep in mind who is logged in.
			do_action( 'set_current_user' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- core's.
			self::put_headers_back( $headers, $status );
		}
	}

	/** @return array<array-key, mixed> Superglobals are among them. */
	private static function globals(): array {
		$globals = array();
		foreach ( self::names() as $name ) {
			$globals[ $name ] = $GLOBALS[ $name ];
		}
		return $globals;
	}

	/** @return list<array-key> */
	private static function names(): array {
		// Before PHP 8.1 the list contains itself.
		return array_values( array_diff( array_keys( $GLOBALS ), array( 'GLOBALS' ) ) );
	}

	/** The task works on copies: a hook that is running right now goes on with what it had. */
	private static function copy_hooks(): void {
		/** @var array<string, WP_Hook> $hooks */
		$hooks                = $GLOBALS['wp_filter'];
		$GLOBALS['wp_filter'] = array_map( static fn( WP_Hook $hook ): WP_Hook => clone $hook, $hooks ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- Put back below.
	}

	/** @param array<array-key, mixed> $globals */
	private static function put_back( array $globals ): void {
		foreach ( self::names() as $name ) {
			if ( ! array_key_exists( $name, $globals ) ) {
				unset( $GLOBALS[ $name ] );
			}
		}
		foreach ( $globals as $name => $value ) {
			$GLOBALS[ $name ] = $value; // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedVariableFound -- as it was.
		}
	}

	/**
	 * @param array<int, string> $headers
	 * @param int|bool           $status False where no web server asks.
	 */
	private static function put_headers_back( array $headers, $status ): void {
		if ( headers_sent() ) {
			return;
		}
		header_remove();
		foreach ( $headers as $header ) {
			header( $header, false );
		}
		// PHP 8.5 complains of http_response_code() after the header that WordPress sends.
		if ( is_int( $status ) && http_response_code() !== $status ) {
			status_header( $status );
		}
	}
}
