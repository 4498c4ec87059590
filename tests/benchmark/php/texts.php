<?php
/**
 * Prints, as JSON, how long ten megabytes of user meta take PHP until they can be sent, in microseconds: the slowest of
 * several kinds of text, each the median of several tries. `wp eval-file texts.php`.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

namespace Tawk_Integration\Benchmark;

use Tawk_Integration\Visitor\Limits;
use Tawk_Integration\Visitor\Texts;

( static function (): void {
	$medians = array();
	foreach ( array( 'x', "\u{1F600}", ' ', "\u{3000}", "\0", "\u{202E}", "\xFF", " \0", 'a ', '&amp;' ) as $part ) {
		$value = str_repeat( $part, intdiv( 10000000, strlen( $part ) ) );
		$times = array();
		for ( $try = 0; $try < 11; $try++ ) {
			$start   = hrtime( true );
			$texts   = array_map( array( Limits::class, 'value' ), Texts::of( array( $value ) ) );
			$times[] = ( hrtime( true ) - $start ) / 1000;
			unset( $texts );
		}
		sort( $times );
		$medians[] = $times[5];
	}
	echo wp_json_encode( max( $medians ) );
} )();
