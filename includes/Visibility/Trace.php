<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

use Tawk_Integration\Page\Page;

defined( 'ABSPATH' ) || exit;

/**
 * The way through the rules, line by line: what each says of a page and why, those that were not asked included.
 *
 * `Visibility::decide()` alone decides; this tells. That the two never disagree is tested on random rules.
 *
 * @phpstan-import-type Rule from \Tawk_Integration\Settings\Settings
 * @phpstan-import-type Values from \Tawk_Integration\Settings\Settings
 * @phpstan-type Traced_Condition array{
 *     type: string, operator: string, value: mixed, label: string, scope: string,
 *     outcome: 'holds'|'does_not_hold'|'browser'|'cannot_be_evaluated'|'not_asked', reason: string
 * }
 * @phpstan-type Traced_Rule array{
 *     line: int, id: string, name: string, action: 'show'|'hide'|'use_widget', widget: string,
 *     outcome: 'holds'|'does_not_hold'|'depends'|'off'|'not_reached'|'overruled'|'no_such_widget',
 *     conditions: list<Traced_Condition>
 * }
 */
final class Trace {

	/**
	 * The number of each rule's line. Rules that show and hide are numbered by themselves, and so are those that pick
	 * a widget: as on the screen.
	 *
	 * @param list<array<mixed>> $rules
	 * @phpstan-param list<Rule> $rules
	 * @return list<int> From 1.
	 */
	public static function lines( array $rules ): array {
		$counts = array( 0, 0 );
		$lines  = array();
		foreach ( $rules as $rule ) {
			$lines[] = ++$counts[ (int) ( 'use_widget' === $rule['action'] ) ];
		}
		return $lines;
	}

	/**
	 * @param array{ visibility: string, widget: string } $own The post's own setting.
	 * @phpstan-param Values $settings
	 * @return list<array<mixed>> In the order of the settings.
	 * @phpstan-return list<Traced_Rule>
	 */
	public static function of( array $settings, array $own, Page $page, Conditions $conditions ): array {
		$widgets = array_column( $settings['widgets'], 'id' );
		$lines   = self::lines( $settings['visibility']['rules'] );
		$decided = array( false, false );
		$traced  = array();
		foreach ( $settings['visibility']['rules'] as $index => $rule ) {
			$group = (int) ( 'use_widget' === $rule['action'] );
			$bar   = $rule['enabled'] ? Ruling::obstacle( $rule, $own, $widgets ) : 'off';
			$asked = array_map( static fn( array $condition ): array => self::condition( $condition, '' === $bar ? $page : null, $conditions ), $rule['conditions'] );

			$outcome           = self::outcome( $bar, $decided[ $group ], array_column( $asked, 'outcome' ) );
			$decided[ $group ] = $decided[ $group ] || 'holds' === $outcome;
			$traced[]          = array(
				'line'       => $lines[ $index ],
				'id'         => $rule['id'],
				'name'       => $rule['name'],
				'action'     => $rule['action'],
				'widget'     => $rule['widget'],
				'outcome'    => $outcome,
				'conditions' => $asked,
			);
		}
		return $traced;
	}

	/**
	 * The line that ends the search, null where none does.
	 *
	 * @param list<array<mixed>> $traced
	 * @phpstan-param list<Traced_Rule> $traced
	 * @return array<mixed>|null
	 * @phpstan-return Traced_Rule|null
	 */
	public static function decider( array $traced, bool $picks = false ): ?array {
		foreach ( $traced as $rule ) {
			if ( 'holds' === $rule['outcome'] && ( 'use_widget' === $rule['action'] ) === $picks ) {
				return $rule;
			}
		}
		return null;
	}

	/**
	 * @param array<mixed> $condition
	 * @param Page|null    $page      Null: its rule has no say, nobody asks it.
	 * @phpstan-param array{ type: string, operator?: string, value?: mixed } $condition Of an unknown type it is kept as it came.
	 * @return array<mixed>
	 * @phpstan-return Traced_Condition
	 */
	private static function condition( array $condition, ?Page $page, Conditions $conditions ): array {
		$outcome   = null === $page ? 'not_asked' : $conditions->outcome( $condition, $page );
		$evaluated = in_array( $outcome, array( 'holds', 'does_not_hold', 'browser', 'not_asked' ), true );
		return array(
			'type'     => $condition['type'],
			'operator' => $condition['operator'] ?? 'is',
			'value'    => $condition['value'] ?? null,
			'label'    => $conditions->label( $condition['type'] ),
			'scope'    => $conditions->scope( $condition['type'] ),
			'outcome'  => $evaluated ? $outcome : 'cannot_be_evaluated',
			'reason'   => $evaluated ? '' : $outcome,
		);
	}

	/**
	 * @param string       $bar      Why the rule has no say, '' where it has.
	 * @param bool         $decided  Whether a line above ends the search.
	 * @param list<string> $outcomes Of its conditions.
	 * @phpstan-param ''|'off'|'overruled'|'no_such_widget' $bar
	 * @return 'holds'|'does_not_hold'|'depends'|'off'|'not_reached'|'overruled'|'no_such_widget'
	 */
	private static function outcome( string $bar, bool $decided, array $outcomes ): string {
		if ( '' !== $bar ) {
			return $bar;
		}
		if ( $decided ) {
			return 'not_reached';
		}
		if ( array() !== array_intersect( $outcomes, array( 'does_not_hold', 'cannot_be_evaluated' ) ) ) {
			return 'does_not_hold';
		}
		return in_array( 'browser', $outcomes, true ) ? 'depends' : 'holds';
	}
}
