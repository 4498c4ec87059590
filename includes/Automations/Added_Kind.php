<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

defined( 'ABSPATH' ) || exit;

/**
 * What another plugin adds to automations: a trigger or an action. See docs/automations.md.
 */
interface Added_Kind {

	/** What people read in the list, such as “A product is put on the wish list”. */
	public function label(): string;

	/** More about it in a sentence, perhaps ''. */
	public function description(): string;

	/** Heading of the list under which it is offered, such as “The shop”; '' for “Other plugins”. */
	public function group(): string;

	/** Name of the event of the window that carries it: letters, digits and `. _ : -`, a letter first, at most 100. */
	public function event(): string;

	/**
	 * JSON schema of its arguments, as WordPress's REST API knows them: an object with `properties`, perhaps none. What
	 * has no `default` must be given; `title` and `x-labels` are what people read.
	 *
	 * @return array<string, mixed>
	 */
	public function schema(): array;
}
