<?php
declare( strict_types=1 );

namespace Tawk_Integration\Widget;

use Tawk_Integration\Automations\Printed;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Decision;
use Tawk_Integration\Visibility\Zones;
use Tawk_Integration\Visitor\Rows;

defined( 'ABSPATH' ) || exit;

/**
 * What a page leaves to the browser to decide (type `Visibility` in src/visibility/evaluator.ts).
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Condition_Values from Settings
 * @phpstan-import-type Printed_Row from Rows
 * @phpstan-type Printed_Rows array{ attributes: list<Printed_Row>, tags: list<Printed_Row> }
 */
final class Left_To_Browser {

	/** Conditions that count what happened before, and sources that remember how the visit began: wherever one is asked for, every page counts. */
	private const COUNTING    = array( 'visits', 'pages' );
	private const REMEMBERING = '/^browser\.(?:landing_page$|query\.)/';

	/**
	 * The rules that are left, in the form of the settings, and what their conditions and those of rows, blocks and automations need.
	 *
	 * @param array<mixed>       $rows
	 * @param list<array<mixed>> $of_blocks Conditions.
	 * @phpstan-param Values                 $settings
	 * @phpstan-param Printed_Rows           $rows
	 * @phpstan-param list<Condition_Values> $of_blocks
	 * @return array{ visibility?: array<string, mixed> } Nothing where nothing is left.
	 */
	public static function of( array $settings, Decision $decision, array $rows, array $of_blocks, Printed $automations ): array {
		$counts     = self::counts( $settings ) || self::are_counted( array_merge( $of_blocks, $automations->asked ) );
		$conditions = array_merge( self::conditions( $decision, $rows ), $of_blocks, $automations->left_to_evaluator() );
		if ( array() === $conditions && ! $counts ) {
			return array();
		}
		$visibility = array(
			'default' => $decision->otherwise ? 'show' : 'hide',
			'widget'  => $decision->widget,
			'rules'   => $decision->rules,
		);
		$zones      = Zones::of( $conditions, time() );
		if ( array() !== $zones ) {
			$visibility['zones'] = $zones;
		}
		if ( $counts ) {
			$visibility['counts'] = true;
		}
		return array( 'visibility' => $visibility );
	}

	/**
	 * Fetch delivery: whether anything about the user is left open.
	 *
	 * @param array<mixed> $rows
	 * @phpstan-param Printed_Rows $rows
	 */
	public static function asks_about_user( Decision $decision, array $rows ): bool {
		foreach ( array_column( array_merge( $rows['attributes'], $rows['tags'] ), 'source' ) as $source ) {
			if ( 0 === strpos( $source, 'user.' ) ) {
				return true;
			}
		}
		return in_array( 'user', array_column( self::conditions( $decision, $rows ), 'type' ), true );
	}

	/**
	 * Those of rules and rows.
	 *
	 * @param array<mixed> $rows
	 * @phpstan-param Printed_Rows $rows
	 * @return list<array<mixed>>
	 * @phpstan-return list<Condition_Values>
	 */
	private static function conditions( Decision $decision, array $rows ): array {
		return array_merge( array(), ...array_column( array_merge( $decision->rules, $rows['attributes'], $rows['tags'] ), 'conditions' ) );
	}

	/**
	 * Whether an enabled rule or a row, here or elsewhere, asks for what is counted or remembered from page to page.
	 *
	 * @phpstan-param Values $settings
	 */
	private static function counts( array $settings ): bool {
		$rows  = array_merge( $settings['visitor']['attributes'], $settings['visitor']['tags'] );
		$rules = array_filter( $settings['visibility']['rules'], static fn( array $rule ): bool => $rule['enabled'] );
		$asked = array_merge( array(), ...array_column( array_merge( $rules, $rows ), 'conditions' ) );
		return self::are_counted( $asked ) || array() !== preg_grep( self::REMEMBERING, array_column( $rows, 'source' ) );
	}

	/**
	 * @param array<array<mixed>> $conditions
	 * @phpstan-param array<Condition_Values> $conditions
	 */
	private static function are_counted( array $conditions ): bool {
		return array() !== array_intersect( array_column( $conditions, 'type' ), self::COUNTING );
	}
}
