<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

defined( 'ABSPATH' ) || exit;

/**
 * A condition that another plugin adds (filter `tawk_integration_conditions`). See docs/conditions.md.
 */
interface Added_Condition extends Condition {

	/**
	 * JSON schema of its value, as WordPress's REST API knows them, with a `title`. An `enum` or an `x-search`
	 * (posts, terms, users, roles) gives the control of the rule builder.
	 *
	 * @return array<string, mixed>
	 */
	public function schema(): array;
}
