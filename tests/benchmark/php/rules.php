<?php
/**
 * Prints, as JSON, how long the rules take PHP, in microseconds: number of rules => median of several decisions.
 * `wp eval-file rules.php 500 5000`.
 *
 * @package Tawk_Integration
 */

declare( strict_types=1 );

namespace Tawk_Integration\Benchmark;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Visibility;
use WP_Query;

( static function ( string ...$sizes ): void {
	$page    = Page::from( new WP_Query( array( 'page_id' => 2 ) ), '/sample-page/', wp_get_current_user() );
	$time    = static function ( array $visibility ) use ( $page ): float {
		$conditions = new Conditions();
		$start      = hrtime( true );
		Visibility::decide( $visibility, static fn( array $condition ): ?bool => $conditions->evaluate( $condition, $page ) );
		return ( hrtime( true ) - $start ) / 1000;
	};
	$figures = array();
	foreach ( $sizes as $size ) {
		$visibility = array(
			'default' => 'show',
			'rules'   => rules( (int) $size ),
		);
		$times      = array_map( static fn(): float => $time( $visibility ), range( 1, 21 ) );
		sort( $times );
		$figures[ $size ] = $times[10];
	}
	echo wp_json_encode( $figures );
} )( ...$args );

/**
 * Rules of which none is decided before its last condition, and every third leaves something to the browser.
 *
 * @return list<array<string, mixed>>
 */
function rules( int $count ): array {
	$conditions = array(
		array( 'page_type', array( 'page', 'single' ) ),
		array( 'post_type', array( 'page' ) ),
		array( 'language', array( 'en_US' ) ),
	);
	$ends       = array(
		array( 'post', array( 999999 ) ),
		array( 'role', array( 'customer' ) ),
		array( 'device', array( 'phone' ) ),
	);
	$rules      = array();
	for ( $i = 0; $i < $count; $i++ ) {
		$rules[] = array(
			'id'         => "r$i",
			'name'       => '',
			'enabled'    => true,
			'conditions' => array( condition( ...$conditions[ $i % 3 ] ), condition( ...$ends[ $i % 3 ] ) ),
			'action'     => 0 === $i % 2 ? 'hide' : 'show',
			'widget'     => '',
		);
	}
	return $rules;
}

/**
 * @param mixed $value
 * @return array<string, mixed>
 */
function condition( string $type, $value ): array {
	return array(
		'type'     => $type,
		'operator' => 'is',
		'value'    => $value,
	);
}
