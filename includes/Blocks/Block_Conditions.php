<?php
declare( strict_types=1 );

namespace Tawk_Integration\Blocks;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Visibility\Condition;
use Tawk_Integration\Visibility\Conditions;

defined( 'ABSPATH' ) || exit;

/**
 * Who sees a block: all of its conditions must hold.
 *
 * @phpstan-import-type Condition_Values from \Tawk_Integration\Settings\Settings
 */
final class Block_Conditions {

	/** How many conditions are looked at. */
	private const MEMBERS = 50;

	/** How deep and how large (bytes of JSON) a value may be. */
	private const DEPTH = 6;
	private const BYTES = 20000;

	private const OPERATORS = array( 'is', 'is_not' );

	/**
	 * Conditions in the form of the settings: `type`, `operator`, `value`.
	 *
	 * @param list<mixed> $raw
	 * @return list<array<mixed>>|null Null: not all of them have that form, and nobody knows who is meant.
	 * @phpstan-return list<Condition_Values>|null
	 */
	public static function clean( array $raw ): ?array {
		if ( count( $raw ) > self::MEMBERS ) {
			return null;
		}
		$cleaned = array();
		foreach ( $raw as $condition ) {
			$type     = is_array( $condition ) ? $condition['type'] ?? null : null;
			$operator = is_array( $condition ) ? $condition['operator'] ?? 'is' : null;
			$value    = is_array( $condition ) ? $condition['value'] ?? null : null;
			if ( ! is_string( $type ) || ! in_array( $operator, self::OPERATORS, true ) || null === $value || ! self::is_light( $value ) ) {
				return null;
			}
			$cleaned[] = compact( 'type', 'operator', 'value' );
		}
		return $cleaned;
	}

	/**
	 * What is left to the browser.
	 *
	 * @param list<array<mixed>> $conditions
	 * @param bool               $is_for_everyone Whether the page may not say who is logged in (fetch delivery).
	 * @phpstan-param list<Condition_Values> $conditions
	 * @return list<array<mixed>>|string In words of `Conditions::outcome()`, `of_automations` or `about_user`: why the block is not there.
	 * @phpstan-return list<Condition_Values>|string
	 */
	public static function left( array $conditions, Conditions $kinds, Page $page, bool $is_for_everyone ) {
		$left = array();
		foreach ( $conditions as $condition ) {
			if ( in_array( $condition['type'], Conditions::OF_AUTOMATIONS, true ) ) {
				return 'of_automations';
			}
			if ( $is_for_everyone && Condition::USER === $kinds->scope( $condition['type'] ) ) {
				return 'about_user';
			}
			$outcome = $kinds->outcome( $condition, $page );
			if ( 'browser' === $outcome ) {
				$left[] = $condition;
			} elseif ( 'holds' !== $outcome ) {
				return $outcome;
			}
		}
		return $left;
	}

	/** @param mixed $value */
	private static function is_light( $value ): bool {
		$json = wp_json_encode( $value, 0, self::DEPTH );
		return is_string( $json ) && strlen( $json ) <= self::BYTES;
	}
}
