<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

defined( 'ABSPATH' ) || exit;

/**
 * A trigger that another plugin adds (filter `tawk_integration_triggers`): something that the browser is told by an
 * event of the window.
 *
 * Texts, numbers and booleans in the event's `detail` are what it tells. An argument that is not empty asks for
 * one of them: what is told under its name must be it, or be in the list.
 */
interface Added_Trigger extends Added_Kind {

	/**
	 * What it tells, and texts of actions may quote as `{trigger.<name>}`.
	 *
	 * @return array<string, string> What people read, by name.
	 */
	public function quotes(): array;
}
