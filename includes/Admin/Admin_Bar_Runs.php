<?php
declare( strict_types=1 );

namespace Tawk_Integration\Admin;

use Tawk_Integration\Automations\Actions;
use Tawk_Integration\Automations\Automations;
use Tawk_Integration\Automations\Triggers;
use Tawk_Integration\Page\Page;
use Tawk_Integration\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * What the toolbar says of the automations that have run in this browser: the front-end script reports their ids and
 * codes in `data-runs`, the words come from here. For those who manage the settings: names are the owner's business.
 */
final class Admin_Bar_Runs {

	/**
	 * Type `RunWords` in src/admin-bar/boot.ts.
	 *
	 * @return array{ names: object, done: string, failed: string, pending: string, none: string, skipped: array<string, string> }
	 */
	public static function told( Page $page ): array {
		return array(
			'names'   => (object) self::names( $page ),
			/* translators: 1: name of an automation. */
			'done'    => __( '“%1$s” has run.', 'tawk-integration' ),
			/* translators: 1: name of an automation, 2: code of an error, such as NO_CONSENT. */
			'failed'  => __( '“%1$s” has run, but not all of it was done (%2$s).', 'tawk-integration' ),
			/* translators: 1: name of an automation. */
			'pending' => __( '“%1$s” is under way.', 'tawk-integration' ),
			'none'    => __( 'No automation has run on this page yet.', 'tawk-integration' ),
			'skipped' => self::reasons(),
		);
	}

	/** @return array<string, string> By id; of one without a name what starts it, and what it does first. */
	private static function names( Page $page ): array {
		$triggers = Triggers::all();
		$actions  = Actions::all();
		$names    = array();
		foreach ( Automations::of( Settings::get(), $page ) as $automation ) {
			$on                         = $automation['trigger']['on'];
			$do                         = $automation['actions'][0]['do'];
			$names[ $automation['id'] ] = '' !== $automation['name'] ? $automation['name'] : sprintf(
				/* translators: 1: what starts an automation, such as “A conversation begins”, 2: what it does then, such as “Add tags”. */
				__( '%1$s → %2$s', 'tawk-integration' ),
				$triggers[ $on ]['label'] ?? $on,
				$actions[ $do ]['label'] ?? $do
			);
		}
		return $names;
	}

	/** @return array<string, string> Why nothing was done, by code (type `Skipped` in src/automations/automation.ts). */
	private static function reasons(): array {
		return array(
			/* translators: 1: name of an automation. */
			'CONDITIONS' => __( '“%1$s” did nothing: its conditions do not hold.', 'tawk-integration' ),
			/* translators: 1: name of an automation. */
			'ONCE'       => __( '“%1$s” did nothing: it has run before.', 'tawk-integration' ),
			/* translators: 1: name of an automation. */
			'TYPING'     => __( '“%1$s” did nothing: it opens no chat while somebody types.', 'tawk-integration' ),
			/* translators: 1: name of an automation. */
			'CLOSED'     => __( '“%1$s” did nothing: the visitor has closed the chat in this visit.', 'tawk-integration' ),
			/* translators: 1: name of an automation. */
			'PHONE'      => __( '“%1$s” did nothing: it opens no chat on phones, unless a condition of its own names them.', 'tawk-integration' ),
			/* translators: 1: name of an automation. */
			'RULES'      => __( '“%1$s” did nothing: “Who sees it” hides the chat here.', 'tawk-integration' ),
			/* translators: 1: name of an automation. */
			'LOOP'       => __( '“%1$s” was stopped on this page: it starts itself again and again.', 'tawk-integration' ),
			/* translators: 1: name of an automation. */
			'TOO_MANY'   => __( '“%1$s” did nothing: too much happened at once.', 'tawk-integration' ),
		);
	}
}
