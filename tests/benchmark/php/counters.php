<?php
/**
 * Must-use plugin of the benchmark's site: where the environment names a file, writes what a request has cost there.
 * Memory is the peak in bytes, without what the stored settings take: their text, and the value made of it.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

( static function ( string $file ): void {
	if ( '' === $file ) {
		return;
	}
	$writes       = 0;
	$remote_calls = 0;
	add_filter(
		'query',
		static function ( $query ) use ( &$writes ) {
			$writes += preg_match( '/^\s*(SELECT|SHOW|DESCRIBE|SET)\b/i', (string) $query ) ? 0 : 1;
			return $query;
		}
	);
	add_filter(
		'pre_http_request',
		static function ( $answer ) use ( &$remote_calls ) {
			++$remote_calls;
			return $answer;
		}
	);
	register_shutdown_function(
		static function () use ( $file, &$writes, &$remote_calls ): void {
			$peak   = memory_get_peak_usage();
			$stored = wp_load_alloptions()['tawk_integration_settings'] ?? '';
			$before = memory_get_usage();
			$value  = maybe_unserialize( $stored );
			$taken  = strlen( $stored ) + memory_get_usage() - $before;
			unset( $value );
			$counters = array(
				'queries'      => $GLOBALS['wpdb']->num_queries,
				'writes'       => $writes,
				'remote_calls' => $remote_calls,
				'files'        => count( get_included_files() ),
				'memory'       => $peak - $taken,
			);
			file_put_contents( $file, wp_json_encode( $counters ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- Measured code must stay alone.
		}
	);
} )( (string) getenv( 'BENCHMARK_COUNTERS' ) );
