import type { Condition, Rule } from '../shared/settings';

/** Rules as the settings have them, or as PHP left them for the browser (includes/Visibility/Decision.php). */
export interface Rules {
	/** What is done if no rule holds. */
	default: 'show' | 'hide';
	/** id of the widget if no rule picks another; missing: the main one. */
	widget?: string;
	rules: readonly RuleLeft[];
}

export type RuleLeft = Pick< Rule, 'conditions' | 'action' > & Partial< Rule >;

export interface Decision {
	show: boolean;
	/** id of one of the further widgets, '' for the main one. */
	widget: string;
}

/** Whether a condition holds, its operator counted in. */
export type Holds = ( condition: Condition ) => boolean;

/**
 * The frame of the rules, pure. Read from the top: the first enabled show or hide rule whose conditions all hold
 * decides, else the default; by itself, the first `use_widget` rule that holds picks the widget.
 *
 * Its twin is includes/Visibility/Visibility.php; both are judged by tests/fixtures/visibility-frame.json.
 */
export function decide( rules: Rules, holds: Holds ): Decision {
	return {
		show: ( firstThatHolds( rules, false, holds )?.action ?? rules.default ) === 'show',
		widget: firstThatHolds( rules, true, holds )?.widget ?? rules.widget ?? '',
	};
}

/** The first enabled rule that holds, of those that pick a widget or else of those that show and hide. */
export function firstThatHolds( { rules }: Rules, picks: boolean, holds: Holds ): RuleLeft | undefined {
	return rules.find(
		( rule ) =>
			rule.enabled !== false && ( rule.action === 'use_widget' ) === picks && rule.conditions.every( holds )
	);
}
