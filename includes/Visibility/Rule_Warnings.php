<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

use Tawk_Integration\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Rules that are not followed as they were meant: what they ask for is not there.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Condition_Values from Settings
 */
final class Rule_Warnings {

	/**
	 * @phpstan-param Values $settings
	 * @return list<string> A sentence for each enabled rule that has something wrong.
	 */
	public static function of( array $settings, Conditions $conditions ): array {
		$widgets  = array_merge( array( '' ), array_column( $settings['widgets'], 'id' ) );
		$lines    = Trace::lines( $settings['visibility']['rules'] );
		$warnings = array();
		foreach ( $settings['visibility']['rules'] as $index => $rule ) {
			$missing = $rule['enabled'] ? self::missing( $rule['conditions'], $conditions ) : array();
			if ( array() !== $missing ) {
				$warnings[] = sprintf(
					/* translators: 1: a line of “Who sees it”, by number or name. 2: what is missing, separated by commas. */
					__( '%1$s of “Who sees it” never fits: it asks for something whose plugin is switched off or gone (%2$s).', 'tawk-integration' ),
					self::line( $lines[ $index ], $rule['name'] ),
					implode( ', ', $missing )
				);
			} elseif ( $rule['enabled'] && 'use_widget' === $rule['action'] && ! in_array( $rule['widget'], $widgets, true ) ) {
				$warnings[] = sprintf(
					/* translators: %s: a line of “Who sees it”, by number or name. */
					__( '%s of “Who sees it” is passed over: the widget that it picks is not in your list any more.', 'tawk-integration' ),
					self::line( $lines[ $index ], $rule['name'] )
				);
			}
		}
		return $warnings;
	}

	/**
	 * @param list<array<mixed>> $asked
	 * @phpstan-param list<Condition_Values> $asked
	 * @return list<string> What conditions ask for and is not there: the label, else the type.
	 */
	public static function missing( array $asked, Conditions $conditions ): array {
		$missing = array();
		foreach ( $asked as $condition ) {
			if ( ! $conditions->available( $condition['type'] ) ) {
				$missing[] = $conditions->label( $condition['type'] );
			}
		}
		return array_values( array_unique( $missing ) );
	}

	private static function line( int $number, string $name ): string {
		return '' === $name
			/* translators: %s: number of a line of “Who sees it”. */
			? sprintf( __( 'Line %s', 'tawk-integration' ), number_format_i18n( $number ) )
			/* translators: 1: number of a line of “Who sees it”, 2: its name. */
			: sprintf( __( 'Line %1$s, “%2$s”,', 'tawk-integration' ), number_format_i18n( $number ), $name );
	}
}
