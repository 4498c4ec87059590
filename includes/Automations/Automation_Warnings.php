<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visibility\Conditions;
use Tawk_Integration\Visibility\Rule_Warnings;

defined( 'ABSPATH' ) || exit;

/**
 * Automations of the settings that do not run as they were meant: what they need is not there.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Automation from Settings
 */
final class Automation_Warnings {

	/**
	 * @phpstan-param Values $settings
	 * @return list<string> A sentence for each that is switched on and has something wrong.
	 */
	public static function of( array $settings, Conditions $conditions ): array {
		$warnings = array();
		foreach ( $settings['automations'] as $index => $automation ) {
			$missing = $automation['enabled'] ? self::missing( $automation, $conditions ) : array();
			if ( array() !== $missing ) {
				$warnings[] = sprintf(
					/* translators: 1: name of an automation, or its number. 2: what is missing, separated by commas. */
					__( '“%1$s” of “Automations” does not do what it says: it needs something whose plugin is switched off or gone (%2$s).', 'tawk-integration' ),
					'' === $automation['name'] ? number_format_i18n( $index + 1 ) : $automation['name'],
					implode( ', ', $missing )
				);
			}
		}
		return $warnings;
	}

	/**
	 * @param array<mixed> $automation
	 * @phpstan-param Automation $automation
	 * @return list<string> By name, or as people call it.
	 */
	private static function missing( array $automation, Conditions $conditions ): array {
		$on      = $automation['trigger']['on'];
		$missing = Triggers::is_own( $on ) || isset( Triggers::added()[ $on ] ) ? array() : array( $on );
		foreach ( array_column( $automation['actions'], 'do' ) as $action ) {
			if ( ! Actions::is_own( $action ) && ! isset( Actions::added()[ $action ] ) ) {
				$missing[] = $action;
			}
		}
		return array_values( array_unique( array_merge( $missing, Rule_Warnings::missing( $automation['conditions'], $conditions ) ) ) );
	}
}
