<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

/**
 * Makes rule sets, the same ones as its twin tests/unit/visibility/random-rules.ts.
 *
 * @phpstan-import-type Rule_Set from Frame
 * @phpstan-import-type Short_Rule from Frame
 */
final class Random_Rules {

	private const SERVER  = array( 's0', 's1', 's2', 's3' );
	private const BROWSER = array( 'b0', 'b1', 'b2', 'b3' );
	private const TYPES   = array( 's0', 's1', 's2', 's3', 'b0', 'b1', 'b2', 'b3', 'unknown' );
	private const ACTIONS = array( 'show', 'hide', 'use_widget' );
	private const WIDGETS = array( '', 'de', 'fr' );

	private int $state;

	/** @param int $seed From 1 to 2147483646. */
	public function __construct( int $seed ) {
		$this->state = $seed;
	}

	/** @phpstan-return Rule_Set */
	public function next(): array {
		$set = array(
			'server'  => $this->truth_of( self::SERVER ),
			'browser' => $this->truth_of( self::BROWSER ),
			'default' => 1 === $this->below( 2 ) ? 'show' : 'hide',
			'rules'   => array(),
		);
		for ( $left = $this->below( 7 ); $left > 0; --$left ) {
			$set['rules'][] = $this->rule();
		}
		return $set;
	}

	/** @phpstan-return Short_Rule */
	private function rule(): array {
		$rule = array(
			'action'     => self::ACTIONS[ $this->below( 3 ) ],
			'enabled'    => $this->below( 6 ) > 0,
			'conditions' => array(),
		);
		for ( $left = $this->below( 4 ); $left > 0; --$left ) {
			$type                 = self::TYPES[ $this->below( 9 ) ];
			$rule['conditions'][] = ( 0 === $this->below( 3 ) ? '!' : '' ) . $type;
		}
		return 'use_widget' === $rule['action'] ? array( 'widget' => self::WIDGETS[ $this->below( 3 ) ] ) + $rule : $rule;
	}

	/**
	 * @param list<string> $types
	 * @return array<string, bool>
	 */
	private function truth_of( array $types ): array {
		$truth = array();
		foreach ( $types as $type ) {
			$truth[ $type ] = 1 === $this->below( 2 );
		}
		return $truth;
	}

	/** Lehmer's generator (16807, 2147483647) by Schrage's method: no step leaves 32 bits, whatever runs it. */
	private function below( int $limit ): int {
		$this->state = 16807 * ( $this->state % 127773 ) - 2836 * intdiv( $this->state, 127773 );
		if ( $this->state <= 0 ) {
			$this->state += 2147483647;
		}
		return $this->state % $limit;
	}
}
