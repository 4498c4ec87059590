import type { Predicate } from '../conditions';

/** Holds while the agents are as given. Nobody knows until the widget has loaded. */
export const agentStatus: Predicate< 'agent_status' > = ( statuses, { status } ) =>
	status && statuses.some( ( wanted ) => wanted === status );
