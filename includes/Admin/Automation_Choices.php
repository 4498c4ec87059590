<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Automations\Actions;
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
	 * @phpstan-return list<Trigger_Kind&array{ name: string, schema: array<mixed> }>
	 */
	public static function triggers(): array {
		return self::listed( Triggers::all(), 'trigger_' );
	}

	/**
	 * Type `ActionKind` in src/settings/boot.ts.
	 *
	 * @return list<array<mixed>>
	 * @phpstan-return list<Action_Kind&array{ name: string, schema: array<mixed> }>
	 */
	public static function actions(): array {
		return self::listed( Actions::all(), 'action_' );
	}

	/**
	 * @param array<string, array<mixed>> $kinds
	 * @param string                      $prefix Of the definitions.
	 * @return list<array<mixed>>
	 */
	private static function listed( array $kinds, string $prefix ): array {
		$listed = array();
		foreach ( $kinds as $name => $kind ) {
			$listed[] = $kind + array(
				'name'   => $name,
				'schema' => Schema_File::definition( $prefix . $name ),
			);
		}
		return $listed;
	}
}
