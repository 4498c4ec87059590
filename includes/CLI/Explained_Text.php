<?php
declare( strict_types=1 );

namespace Tawk_Integration\CLI;

use Tawk_Integration\Status\Causes;

defined( 'ABSPATH' ) || exit;

/**
 * An explanation in words, for a terminal. Pure.
 *
 * @phpstan-import-type Explained from \Tawk_Integration\Visibility\Explanation
 * @phpstan-import-type Traced_Condition from \Tawk_Integration\Visibility\Trace
 */
final class Explained_Text {

	/**
	 * The answer in one sentence.
	 *
	 * @param array<mixed> $explained
	 * @phpstan-param Explained $explained
	 */
	public static function verdict( array $explained ): string {
		$cause = Causes::of( $explained );
		if ( null !== $cause ) {
			return Plain_Text::of( $cause['sentence'] );
		}
		if ( 'depends' === $explained['verdict'] ) {
			return __( 'Depends on the browser.', 'tawk-integration' );
		}
		if ( $explained['own']['asked_for'] ) {
			return __( 'Shown: the content asks for the chat.', 'tawk-integration' );
		}
		if ( 'show' === $explained['own']['visibility'] ) {
			return __( 'Shown by the page’s own setting.', 'tawk-integration' );
		}
		return 0 === $explained['decider']
			? __( 'Shown: no line fits, and the last one says “show”.', 'tawk-integration' )
			/* translators: %s: number of a line. */
			: sprintf( __( 'Shown by line %s of “Who sees it”.', 'tawk-integration' ), number_format_i18n( $explained['decider'] ) );
	}

	/**
	 * One row a line, and its conditions beneath it.
	 *
	 * @param array<mixed> $explained
	 * @phpstan-param Explained $explained
	 * @return list<array{ line: string, what: string, outcome: string }>
	 */
	public static function rows( array $explained ): array {
		$rows = array();
		foreach ( $explained['rules'] as $rule ) {
			$action = 'use_widget' === $rule['action'] ? "use_widget {$rule['widget']}" : $rule['action'];
			$rows[] = array(
				'line'    => (string) $rule['line'],
				'what'    => Plain_Text::of( trim( "$action {$rule['name']}" ) ),
				'outcome' => self::outcome( $rule['outcome'] ),
			);
			foreach ( $rule['conditions'] as $condition ) {
				$rows[] = array(
					'line'    => '',
					'what'    => self::condition( $condition ),
					'outcome' => self::outcome( '' === $condition['reason'] ? $condition['outcome'] : $condition['reason'] ),
				);
			}
		}
		return $rows;
	}

	/**
	 * @param array<mixed> $condition
	 * @phpstan-param Traced_Condition $condition
	 */
	private static function condition( array $condition ): string {
		$value = $condition['value'];
		$text  = is_array( $value ) && $value === array_values( $value )
			? implode( ', ', array_filter( $value, 'is_scalar' ) )
			: (string) wp_json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		return Plain_Text::of( "  {$condition['type']} {$condition['operator']} $text" );
	}

	private static function outcome( string $outcome ): string {
		switch ( $outcome ) {
			case 'holds':
				return __( 'holds', 'tawk-integration' );
			case 'does_not_hold':
				return __( 'does not hold', 'tawk-integration' );
			case 'depends':
			case 'browser':
				return __( 'depends on the browser', 'tawk-integration' );
			case 'not_asked':
				return __( 'not asked', 'tawk-integration' );
			case 'off':
				return __( 'switched off', 'tawk-integration' );
			case 'not_reached':
				return __( 'not asked: a line above decides', 'tawk-integration' );
			case 'overruled':
				return __( 'not asked: the page itself decides', 'tawk-integration' );
			case 'no_such_widget':
				return __( 'ignored: this widget does not exist', 'tawk-integration' );
			case 'unknown_type':
				return __( 'does not hold: unknown, its plugin is gone', 'tawk-integration' );
			case 'plugin_absent':
				return __( 'does not hold: its plugin is not active', 'tawk-integration' );
			case 'refused_value':
				return __( 'does not hold: its value cannot be used', 'tawk-integration' );
		}
		return $outcome;
	}
}
