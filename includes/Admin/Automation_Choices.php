<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Automations\Actions;
use Tawk_Integration\Automations\Additions;
use Tawk_Integration\Automations\Triggers;
use Tawk_Integration\Settings\Schema_File;

defined( 'ABSPATH' ) || exit;

/**
 * What the tab “Automations” is given: the triggers and the actions, in the order in which they are offered.
 *
 * @phpstan-import-type Trigger_Kind from Triggers
 * @phpstan-import-type Action_Kind from Actions
 */
final class Automation_Choices {

	/**
	 * Type `TriggerKind` in src/settings/boot.ts.
	 *
	 * @return list<array<mixed>>
	 */
	public static function triggers(): array {
		return self::listed( Triggers::all(), 'trigger_', Additions::definitions( Triggers::added(), 'trigger_' ) );
	}

	/**
	 * Type `ActionKind` in src/settings/boot.ts.
	 *
	 * @return list<array<mixed>>
	 */
	public static function actions(): array {
		return self::listed( Actions::all(), 'action_', Additions::definitions( Actions::added(), 'action_' ) );
	}

	/**
	 * One of another plugin without a usable schema is left out.
	 *
	 * @param array<string, array<mixed>> $kinds
	 * @param array<string, array<mixed>> $added Definitions of other plugins.
	 * @phpstan-param array<string, Trigger_Kind|Action_Kind> $kinds
	 * @return list<array<mixed>>
	 */
	private static function listed( array $kinds, string $prefix, array $added ): array {
		$listed = array();
		foreach ( $kinds as $name => $kind ) {
			$schema = $added[ $prefix . $name ] ?? Schema_File::definition( $prefix . $name );
			if ( null !== $schema ) {
				$listed[] = array( 'name' => $name ) + $kind + array( 'schema' => $schema );
			}
		}
		return $listed;
	}
}
