<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

defined( 'ABSPATH' ) || exit;

/**
 * The frame of the rules, pure: who decides what a condition says is the caller's business.
 *
 * Rules are read from the top. The first enabled show or hide rule whose conditions all hold decides, else the
 * default; by itself, the first `use_widget` rule that holds picks the widget, else it is the main one.
 * Its twin in the browser is src/visibility/decide.ts; both are judged by tests/fixtures/visibility-frame.json.
 *
 * @phpstan-import-type Condition_Values from \Tawk_Integration\Settings\Settings
 * @phpstan-import-type Visibility_Values from \Tawk_Integration\Settings\Settings
 * @phpstan-import-type Rule from \Tawk_Integration\Settings\Settings
 * @phpstan-import-type Residual_Rule from Decision
 */
final class Visibility {

	/**
	 * Decides what can be decided here and leaves the rest, as little as possible.
	 *
	 * @param array<mixed> $visibility
	 * @param callable     $evaluate Says of a condition whether it holds; null: the browser decides.
	 * @phpstan-param Visibility_Values                  $visibility
	 * @phpstan-param callable( Condition_Values ): ?bool $evaluate
	 */
	public static function decide( array $visibility, callable $evaluate ): Decision {
		$otherwise            = 'show' === $visibility['default'];
		list( $rules, $last ) = self::reduce( $visibility['rules'], false, $evaluate );
		if ( null !== $last ) {
			$otherwise = 'show' === $last['action'];
		}
		$rules = self::without_idle_end( $rules, 'action', $otherwise ? 'show' : 'hide' );
		if ( array() === $rules && ! $otherwise ) {
			return new Decision( false, false, '', array() );
		}

		list( $picking, $picked ) = self::reduce( $visibility['rules'], true, $evaluate );
		$widget                   = null === $picked ? '' : $picked['widget'];
		$picking                  = self::without_idle_end( $picking, 'widget', $widget );
		return new Decision( array() === $rules ? $otherwise : null, $otherwise, $widget, array_merge( $rules, $picking ) );
	}

	/**
	 * Rules of one kind, up to the first that holds whatever the browser says.
	 *
	 * @param list<array<mixed>> $rules
	 * @param bool               $picks Whether those that pick a widget are asked for, or those that show and hide.
	 * @phpstan-param list<Rule>                          $rules
	 * @phpstan-param callable( Condition_Values ): ?bool $evaluate
	 * @return array{ list<array<mixed>>, array<mixed>|null } What is left, and the rule that ends it.
	 * @phpstan-return array{ list<Residual_Rule>, Rule|null }
	 */
	private static function reduce( array $rules, bool $picks, callable $evaluate ): array {
		$left = array();
		foreach ( $rules as $rule ) {
			if ( ! $rule['enabled'] || ( 'use_widget' === $rule['action'] ) !== $picks ) {
				continue;
			}
			$conditions = self::left_of( $rule['conditions'], $evaluate );
			if ( null === $conditions ) {
				continue;
			}
			if ( array() === $conditions ) {
				return array( $left, $rule );
			}
			$residual = array(
				'conditions' => $conditions,
				'action'     => $rule['action'],
			);
			$left[]   = $picks ? $residual + array( 'widget' => $rule['widget'] ) : $residual;
		}
		return array( $left, null );
	}

	/**
	 * What is left of conditions that must all hold.
	 *
	 * @param list<array<mixed>> $conditions
	 * @phpstan-param list<Condition_Values>              $conditions
	 * @phpstan-param callable( Condition_Values ): ?bool $evaluate
	 * @return list<array<mixed>>|null Those that the browser decides; null where one does not hold.
	 * @phpstan-return list<Condition_Values>|null
	 */
	public static function left_of( array $conditions, callable $evaluate ): ?array {
		$left = array();
		foreach ( $conditions as $condition ) {
			$holds = $evaluate( $condition );
			if ( false === $holds ) {
				return null;
			}
			if ( null === $holds ) {
				$left[] = $condition;
			}
		}
		return $left;
	}

	/**
	 * Rules at the end that would change nothing.
	 *
	 * @param list<array<mixed>> $rules
	 * @phpstan-param list<Residual_Rule> $rules
	 * @return list<array<mixed>>
	 * @phpstan-return list<Residual_Rule>
	 */
	private static function without_idle_end( array $rules, string $key, string $outcome ): array {
		while ( array() !== $rules && ( end( $rules )[ $key ] ?? '' ) === $outcome ) {
			array_pop( $rules );
		}
		return $rules;
	}
}
