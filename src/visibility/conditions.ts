import type { Condition } from '../shared/settings';
import { agentStatus } from './conditions/agent_status';
import { browserLanguage } from './conditions/browser_language';
import { cookie } from './conditions/cookie';
import { dates } from './conditions/dates';
import { device } from './conditions/device';
import { pages } from './conditions/pages';
import { query } from './conditions/query';
import { referrer } from './conditions/referrer';
import { schedule } from './conditions/schedule';
import { visits } from './conditions/visits';
import type { Visit } from './visit';

/**
 * Says whether a condition holds, before its operator. Pure.
 *
 * @param value As the definition `condition_<type>` of settings.schema.json says. What is of another form throws, or
 *              is answered with neither true nor false.
 * @return Neither true nor false where that cannot be said.
 */
export type Predicate< Type extends Condition[ 'type' ] > = (
	value: Extract< Condition, { type: Type } >[ 'value' ],
	visit: Visit
) => boolean | null | undefined;

/** The conditions that the browser decides, by type: the one list. */
const CONDITIONS = {
	device,
	schedule,
	dates,
	referrer,
	query,
	cookie,
	browser_language: browserLanguage,
	visits,
	pages,
	agent_status: agentStatus,
};

/** A condition as it came, from the page or from a form: nothing is sure of its value. */
type Unproven = Record< string, ( value: unknown, visit: Visit ) => unknown >;

/**
 * Whether a condition holds in a visit, its operator counted in. What cannot be evaluated (a type that is not the
 * browser's, a value that it cannot work with, a status of the agents that nobody knows yet) does not hold, whichever
 * the operator.
 */
export function holds( condition: Condition, visit: Visit ): boolean {
	try {
		return (
			( CONDITIONS as unknown as Unproven )[ condition.type ]!( condition.value, visit ) ===
			( condition.operator === 'is' )
		);
	} catch {
		return false;
	}
}
