/** Sends an agent's page what it shows, at once and after every change. */
import type { WebSocket } from 'ws';
import type { State } from '../model/state';
import type { World } from '../model/world';
import type { Hub } from './hub';

export type AgentView = Pick<
	State,
	'properties' | 'visitors' | 'chats' | 'offlineMessages' | 'faults' | 'violations'
>;

/** Changes within so many milliseconds are sent together. */
const GATHER = 40;

const view = ( { properties, visitors, chats, offlineMessages, faults, violations }: State ): AgentView => ( {
	properties,
	visitors,
	chats,
	offlineMessages,
	faults,
	violations: violations.slice( -50 ),
} );

export const watchState = ( world: World, hub: Hub, socket: WebSocket ): void => {
	let timer: NodeJS.Timeout | undefined;
	const tell = (): void => {
		timer = undefined;
		socket.send( JSON.stringify( view( world.state ) ) );
	};
	tell();
	const stop = hub.watch( () => {
		timer ??= setTimeout( tell, GATHER );
	} );
	socket.on( 'close', () => {
		clearTimeout( timer );
		stop();
	} );
};
