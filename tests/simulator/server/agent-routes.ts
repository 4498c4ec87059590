/** What the simulator's own people get: the agent's page and the controls. These requests are not logged. */
import type { IncomingMessage } from 'node:http';
import type { World } from '../model/world';
import type { Bundles } from './bundle';
import { answerControl } from './control-routes';
import type { Controls } from './controls';
import { plain, script } from './http';
import type { Answer } from './http';
import { agentPage, agentStyle } from './pages';

/** `undefined`: the request is a visitor's. */
export const answerAgents = async (
	world: World,
	bundles: Bundles,
	controls: Controls,
	request: IncomingMessage,
	{ pathname }: URL
): Promise< Answer | undefined > => {
	switch ( pathname ) {
		case '/':
			return plain( 302, '', { location: '/agent' } );
		case '/agent':
			return agentPage();
		case '/agent/agent.css':
			return agentStyle();
		case '/agent/agent.js':
			return script( bundles.agent );
	}
	return pathname.startsWith( '/control/' )
		? answerControl( world, controls, pathname.slice( '/control/'.length ), request )
		: undefined;
};
