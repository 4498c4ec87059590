<?php
declare( strict_types=1 );

namespace Tawk_Integration\Visibility;

defined( 'ABSPATH' ) || exit;

/**
 * What PHP can say of a page: decided, or what is left for the browser. Immutable.
 *
 * @phpstan-import-type Condition_Values from \Tawk_Integration\Settings\Settings
 * @phpstan-type Residual_Rule array{ conditions: list<Condition_Values>, action: 'show'|'hide'|'use_widget', widget?: string }
 */
final class Decision {

	/** Whether the chat is shown; null where that depends on the browser. */
	public ?bool $show;

	/** What is done if no rule that is left holds. */
	public bool $otherwise;

	/** id of the widget if no rule that is left picks another; '' is the main one. */
	public string $widget;

	/**
	 * Rules that depend on the browser, in order, with the conditions that are left of them.
	 *
	 * @var list<array<mixed>>
	 * @phpstan-var list<Residual_Rule>
	 */
	public array $rules;

	/**
	 * @param array<mixed> $rules
	 * @phpstan-param list<Residual_Rule> $rules
	 */
	public function __construct( ?bool $show, bool $otherwise, string $widget, array $rules ) {
		$this->show      = $show;
		$this->otherwise = $otherwise;
		$this->widget    = $widget;
		$this->rules     = $rules;
	}
}
