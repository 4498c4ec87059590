<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Visibility;

use PHPUnit\Framework\TestCase;
use Tawk_Integration\Tests\Test_Case;
use Tawk_Integration\Visibility\Decision;
use Tawk_Integration\Visibility\Visibility;

require_once __DIR__ . '/Frame.php';
require_once __DIR__ . '/Random_Rules.php';

/**
 * @phpstan-import-type Visibility_Values from \Tawk_Integration\Settings\Settings
 * @phpstan-import-type Short_Rule from Frame
 * @phpstan-type Outcome array{ show: bool, widget: string }
 * @phpstan-type Frame_Case array{ name: string, server: array<string, bool>, browser: array<string, bool>, default: 'show'|'hide', rules: list<Short_Rule>, outcome: Outcome, residual: array<string, mixed> }
 */
final class Visibility_Test extends TestCase {

	/** @return iterable<string, array{ Frame_Case }> */
	public function cases(): iterable {
		/** @var array{ cases: list<Frame_Case> } $file */
		$file = Test_Case::fixture( 'visibility-frame.json' );
		foreach ( $file['cases'] as $case ) {
			yield $case['name'] => array( $case );
		}
	}

	/**
	 * @dataProvider cases
	 * @phpstan-param Frame_Case $case
	 */
	public function test_leaves_to_the_browser_what_the_shared_cases_say( array $case ): void {
		$frame    = new Frame( $case['server'], $case['browser'] );
		$decision = Visibility::decide( Frame::settings( $case['default'], $case['rules'] ), array( $frame, 'on_server' ) );
		self::assertEquals( $case['residual'], Frame::residual( $decision ) );
	}

	/**
	 * @dataProvider cases
	 * @phpstan-param Frame_Case $case
	 */
	public function test_comes_to_the_outcome_of_the_shared_cases( array $case ): void {
		$frame    = new Frame( $case['server'], $case['browser'] );
		$settings = Frame::settings( $case['default'], $case['rules'] );
		$expected = self::line( $case['outcome'] );
		self::assertSame( $expected, self::line( self::fully( $settings, $frame ) ) );
		self::assertSame( $expected, self::line( self::in_two_parts( Visibility::decide( $settings, array( $frame, 'on_server' ) ), $frame ) ) );
	}

	public function test_server_part_and_residual_part_are_the_whole_for_random_rules_and_the_same_in_both_languages(): void {
		/** @var array{ random: array{ seed: int, sets: int, outcomes: string, residuals: string } } $file */
		$file      = Test_Case::fixture( 'visibility-frame.json' );
		$random    = new Random_Rules( $file['random']['seed'] );
		$outcomes  = hash_init( 'sha256' );
		$residuals = hash_init( 'sha256' );
		for ( $number = 1; $number <= $file['random']['sets']; $number++ ) {
			$set      = $random->next();
			$frame    = new Frame( $set['server'], $set['browser'] );
			$settings = Frame::settings( $set['default'], $set['rules'] );
			$decision = Visibility::decide( $settings, array( $frame, 'on_server' ) );
			$outcome  = self::line( self::plainly( $settings, $frame ) );
			self::assertSame( $outcome, self::line( self::fully( $settings, $frame ) ), "The whole of set $number" );
			self::assertSame( $outcome, self::line( self::in_two_parts( $decision, $frame ) ), "The parts of set $number" );
			hash_update( $outcomes, "$outcome\n" );
			hash_update( $residuals, Frame::text( $decision ) . "\n" );
		}
		self::assertSame( $file['random']['outcomes'], hash_final( $outcomes ), 'Outcomes' );
		self::assertSame( $file['random']['residuals'], hash_final( $residuals ), 'Residuals' );
	}

	/**
	 * The meaning of rules in the fewest words: read from the bottom, whatever holds overrules what is below it.
	 *
	 * @param array<mixed> $settings
	 * @phpstan-param Visibility_Values $settings
	 * @phpstan-return Outcome
	 */
	private static function plainly( array $settings, Frame $frame ): array {
		$outcome = array(
			'show'   => 'show' === $settings['default'],
			'widget' => '',
		);
		foreach ( array_reverse( $settings['rules'] ) as $rule ) {
			if ( ! $rule['enabled'] || count( array_filter( $rule['conditions'], array( $frame, 'everywhere' ) ) ) < count( $rule['conditions'] ) ) {
				continue;
			}
			if ( 'use_widget' === $rule['action'] ) {
				$outcome['widget'] = $rule['widget'];
			} else {
				$outcome['show'] = 'show' === $rule['action'];
			}
		}
		return $outcome;
	}

	/**
	 * @param array<mixed> $settings
	 * @phpstan-param Visibility_Values $settings
	 * @phpstan-return Outcome
	 */
	private static function fully( array $settings, Frame $frame ): array {
		$decision = Visibility::decide( $settings, array( $frame, 'everywhere' ) );
		self::assertNotNull( $decision->show );
		self::assertSame( array(), $decision->rules );
		return array(
			'show'   => $decision->show,
			'widget' => $decision->widget,
		);
	}

	/**
	 * What the browser makes of what PHP left.
	 *
	 * @phpstan-return Outcome
	 */
	private static function in_two_parts( Decision $decision, Frame $frame ): array {
		if ( false === $decision->show ) {
			self::assertSame( array(), $decision->rules, 'Nothing is printed where the chat is hidden for everyone.' );
			return array(
				'show'   => false,
				'widget' => '',
			);
		}
		$always = array(
			'conditions' => array(),
			'action'     => 'use_widget',
			'widget'     => $decision->widget,
		);
		$left   = Frame::settings( $decision->otherwise ? 'show' : 'hide', array( $always ) );
		$before = array_map( static fn( array $rule ): array => $rule + $left['rules'][0], $decision->rules );
		return self::fully( array( 'rules' => array_merge( $before, $left['rules'] ) ) + $left, $frame );
	}

	/**
	 * @param array<mixed> $outcome
	 * @phpstan-param Outcome $outcome
	 */
	private static function line( array $outcome ): string {
		return $outcome['show'] ? "show {$outcome['widget']}" : 'hide';
	}
}
