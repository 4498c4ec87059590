<?php
/**
 * Must-use plugin of the benchmark's site: where the environment names another embed host, widgets come from there.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

( static function ( string $url ): void {
	if ( '' !== $url ) {
		add_filter( 'tawk_integration_embed_url', static fn(): string => $url );
	}
} )( (string) getenv( 'BENCHMARK_EMBED_URL' ) );
