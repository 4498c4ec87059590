<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

use Tawk_Integration\Page\Page;
use Tawk_Integration\Settings\Settings;
use Tawk_Integration\Visitor\User_Conditions;

defined( 'ABSPATH' ) || exit;

/**
 * The automations of the site: those of the settings, and what other plugins make of them.
 *
 * @phpstan-import-type Values from Settings
 * @phpstan-import-type Automation from Settings
 */
final class Automations {

	/**
	 * Those that are switched on, in order.
	 *
	 * @param Page|null $page Null where the script asks about the user alone (fetch delivery).
	 * @phpstan-param Values $settings
	 * @return list<array<mixed>>
	 * @phpstan-return list<Automation>
	 */
	public static function of( array $settings, ?Page $page ): array {
		$automations = $settings['automations'];
		if ( has_filter( 'tawk_integration_automations' ) ) {
			/**
			 * Filters the automations: add some in the form of the settings, or take some away.
			 *
			 * @param list<array<string, mixed>> $automations
			 * @param Page|null                  $page Null where the script asks about the user alone (fetch delivery):
			 *                                         whatever any page may have is meant.
			 */
			$automations = Registered::of( apply_filters( 'tawk_integration_automations', $automations, $page ), $automations );
		}
		return array_values( array_filter( $automations, static fn( array $automation ): bool => $automation['enabled'] ) );
	}

	/**
	 * Of whom its conditions ask. One that tells somebody something asks as rows do: about a user of whom nothing may
	 * be sent it asks like about nobody.
	 *
	 * @param array<mixed> $automation
	 * @phpstan-param Automation $automation
	 * @return User_Conditions::ROW|User_Conditions::RULE
	 */
	public static function place( array $automation ): string {
		$telling = array_filter( array_column( $automation['actions'], 'do' ), array( Actions::class, 'tells' ) );
		return array() === $telling ? User_Conditions::RULE : User_Conditions::ROW;
	}
}
