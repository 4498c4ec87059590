import type { Condition } from '../../../shared/settings';
import { holds } from '../../../visibility/conditions';
import { decide } from '../../../visibility/decide';
import type { Visit } from '../../../visibility/visit';
import { picks } from '../rule';
import type { Explanation, TracedCondition, TracedRule } from './explanation';

/** A condition with the browser's answer in it. */
export interface SettledCondition extends TracedCondition {
	holds: boolean;
}

export interface SettledRule extends TracedRule {
	conditions: SettledCondition[];
	/** `decides`: the first of its kind that fits. */
	settled: 'decides' | 'does_not_fit' | 'off' | 'not_reached' | 'overruled' | 'no_such_widget';
}

/** The answer for one imagined visit. */
export interface Settled {
	show: boolean;
	/** id of one of the further widgets, '' for the main one. */
	widget: string;
	rules: SettledRule[];
	/** The line that shows or hides, undefined where none does. */
	decider: SettledRule | undefined;
	/** The line that picks the widget. */
	picker: SettledRule | undefined;
}

/**
 * Adds the browser's part to what the server says: the front end's own `decide()` on what is left for it, and what
 * each line comes to. Pure.
 */
export function settle( explanation: Explanation, visit: Visit ): Settled {
	const done = { show: false, pick: false };
	const rules = explanation.rules.map( ( rule ): SettledRule => {
		const kind = picks( rule ) ? 'pick' : 'show';
		const conditions = rule.conditions.map( ( condition ) => ( {
			...condition,
			holds:
				condition.outcome === 'browser' ? holds( asKnown( condition ), visit ) : condition.outcome === 'holds',
		} ) );
		const settled = outcomeOf( rule, conditions, done[ kind ] );
		done[ kind ] ||= settled === 'decides';
		return { ...rule, conditions, settled };
	} );
	const deciding = rules.filter( ( { settled } ) => settled === 'decides' );
	const { show, widget } = decide( explanation.left, ( condition ) => holds( condition, visit ) );
	return {
		show: explanation.verdict === 'depends' ? show : explanation.verdict === 'show',
		widget,
		rules,
		decider: deciding.find( ( rule ) => ! picks( rule ) ),
		picker: deciding.find( picks ),
	};
}

function outcomeOf(
	{ outcome }: TracedRule,
	conditions: readonly SettledCondition[],
	done: boolean
): SettledRule[ 'settled' ] {
	switch ( outcome ) {
		case 'off':
		case 'overruled':
		case 'no_such_widget':
		case 'not_reached':
			return outcome;
		default:
			if ( done ) {
				return 'not_reached';
			}
			return conditions.every( ( condition ) => condition.holds ) ? 'decides' : 'does_not_fit';
	}
}

/** The wire's edge: the browser answers for its own types alone, and whatever is in `value`. */
const asKnown = ( { type, operator, value }: TracedCondition ): Condition => ( { type, operator, value } ) as Condition;
