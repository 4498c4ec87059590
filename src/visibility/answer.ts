import { holds } from './conditions';
import { decide, type Decision, type Rules } from './decide';
import type { AgentStatus, Visit } from './visit';

/** What the rules say of a visit as far as it is known. */
export interface Answer {
	/** null: that depends on the agents, of whom nobody knows before the widget has loaded. */
	show: boolean | null;
	/** id of one of the further widgets, '' for the main one. It never depends on agents that are not known. */
	widget: string;
	/** Where the chat is hidden: whether a rule hides it, or no rule shows it. */
	byRule: boolean;
}

const STATUSES: AgentStatus[] = [ 'online', 'away', 'offline' ];

/** Decides, pure. */
export function answer( rules: Rules, visit: Visit ): Answer {
	const { show, widget } = decideFor( rules, visit );
	return {
		show: visit.status === null && asksForAgents( rules ) ? inAnyCase( rules, visit ) : show,
		widget,
		byRule: ! show && ! decideFor( { ...rules, default: 'show' }, visit ).show,
	};
}

function decideFor( rules: Rules, visit: Visit ): Decision {
	return decide( rules, ( condition ) => holds( condition, visit ) );
}

function asksForAgents( { rules }: Rules ): boolean {
	return rules.some( ( { conditions } ) => conditions.some( ( { type } ) => type === 'agent_status' ) );
}

/** Whether the chat is shown whatever the agents are; null where it is not so. */
function inAnyCase( rules: Rules, visit: Visit ): boolean | null {
	const [ first = null, ...others ] = STATUSES.map(
		( status ) => decideFor( rules, Object.create( visit, { status: { value: status } } ) ).show
	);
	return others.every( ( show ) => show === first ) ? first : null;
}
