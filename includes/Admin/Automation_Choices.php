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
 * @phpstan-import-type Quote from Triggers
 */
final class Automation_Choices {

	/**
	 * Type `TriggerKind` in src/settings/boot.ts. One of another plugin without a usable schema is left out.
	 *
	 * @return list<array<mixed>>
	 * @phpstan-return list<array{ name: string, label: string, description: string, group: string, quotes: list<Quote>, schema: array<mixed> }>
	 */
	public static function triggers(): array {
		$added = Additions::definitions( Triggers::added(), 'trigger_' );
		$kinds = array();
		foreach ( Triggers::all() as $name => $kind ) {
			$schema = self::schema( "trigger_$name", $added );
			if ( null !== $schema ) {
				$kinds[] = array( 'name' => $name ) + $kind + array( 'schema' => $schema );
			}
		}
		return $kinds;
	}

	/**
	 * Type `ActionKind` in src/settings/boot.ts. The same.
	 *
	 * @return list<array<mixed>>
	 * @phpstan-return list<array{ name: string, label: string, description: string, group: string, schema: array<mixed> }>
	 */
	public static function actions(): array {
		$added = Additions::definitions( Actions::added(), 'action_' );
		$kinds = array();
		foreach ( Actions::all() as $name => $kind ) {
			$schema = self::schema( "action_$name", $added );
			if ( null !== $schema ) {
				$kinds[] = array( 'name' => $name ) + $kind + array( 'schema' => $schema );
			}
		}
		return $kinds;
	}

	/**
	 * @param array<string, array<mixed>> $added Definitions of other plugins.
	 * @return array<mixed>|null
	 */
	private static function schema( string $definition, array $added ): ?array {
		return $added[ $definition ] ?? Schema_File::definition( $definition );
	}
}
