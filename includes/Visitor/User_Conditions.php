<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visitor;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Decision;

defined( 'ABSPATH' ) || exit;

/**
 * Conditions about the user in fetch delivery: a page names each by an id, which the answer of the visitor route
 * names, too (type `UserCondition` in src/widget/config.ts). Pure.
 *
 * The same condition is another question in a rule than in a row: rules ask about whoever is logged in, rows only
 * about a user of whom something may be sent, else about nobody (`Subject`). Automations ask like the one or the other.
 *
 * @phpstan-import-type Condition_Values from \Tawk_Integration\Settings\Settings
 */
final class User_Conditions {

	/** Where a condition stands. */
	public const RULE = 'rule';
	public const ROW  = 'row';

	/** Type of what a page prints in the place of a condition about the user. */
	public const TYPE = 'user';

	/**
	 * A condition that is left to the browser, as a page prints it: unchanged, unless it asks about the user.
	 *
	 * @param array<mixed> $condition
	 * @param Page         $page      Of nobody: it is printed for everyone.
	 * @phpstan-param Condition_Values     $condition
	 * @phpstan-param self::RULE|self::ROW $place
	 * @return array<mixed>
	 * @phpstan-return Condition_Values
	 */
	public static function left( array $condition, Conditions $conditions, Page $page, string $place = self::ROW ): array {
		if ( ! self::asks( $condition, $conditions ) ) {
			return $condition;
		}
		return array(
			'type'     => self::TYPE,
			'operator' => 'is',
			'value'    => array( self::id( $condition, $place ), $conditions->holds( $condition, $page ) ),
		);
	}

	/** A decision with everything that is left as a page prints it. */
	public static function left_in( Decision $decision, Conditions $conditions, Page $page ): Decision {
		$printed        = clone $decision;
		$printed->rules = array();
		foreach ( $decision->rules as $rule ) {
			$rule['conditions'] = array_map( static fn( array $condition ): array => self::left( $condition, $conditions, $page, self::RULE ), $rule['conditions'] );
			$printed->rules[]   = $rule;
		}
		return $printed;
	}

	/**
	 * What the visitor route answers.
	 *
	 * @param iterable<array<mixed>> $asked Conditions of any scope; those about the user are answered.
	 * @phpstan-param iterable<Condition_Values> $asked
	 * @param Page                   $page  Of whom they ask about.
	 * @phpstan-param self::RULE|self::ROW $place
	 * @return array<string, bool> By id; the operator is counted in.
	 */
	public static function answers( iterable $asked, Conditions $conditions, Page $page, string $place ): array {
		$answers = array();
		foreach ( $asked as $condition ) {
			if ( self::asks( $condition, $conditions ) ) {
				$answers[ self::id( $condition, $place ) ] = $conditions->holds( $condition, $page );
			}
		}
		return $answers;
	}

	/**
	 * @param array<mixed> $condition
	 * @phpstan-param Condition_Values $condition
	 */
	private static function asks( array $condition, Conditions $conditions ): bool {
		return Condition::USER === $conditions->scope( $condition['type'] );
	}

	/**
	 * @param array<mixed> $condition
	 * @phpstan-param array{ type: string, operator?: string, value?: mixed } $condition Perhaps stored while its plugin was absent.
	 */
	private static function id( array $condition, string $place ): string {
		return Question::id( array( $place, $condition['type'], $condition['operator'] ?? 'is', $condition['value'] ?? null ) );
	}
}
