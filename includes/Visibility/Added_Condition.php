<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

defined( 'ABSPATH' ) || exit;

/**
 * A condition that another plugin adds (filter `tawk_integration_conditions`). See docs/conditions.md.
 */
interface Added_Condition extends Condition {

	/**
	 * JSON schema of its value, as WordPress's REST API knows them, with a `title`. The rule builder derives its
	 * control from it: an `enum` (what people read for each value: `x-labels`, an object) gives a choice, an
	 * `x-search` (posts, terms, users, roles, post_types, templates, languages) a search by name, a list of strings
	 * one line each, an object one field for each property, named by its `title`.
	 *
	 * @return array<string, mixed>
	 */
	public function schema(): array;
}
