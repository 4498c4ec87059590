/** Requests that become sockets: of agents' pages, and of visitors' pages, where faults strike. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocketServer } from 'ws';
import { networkFault } from '../faults';
import type { World } from '../model/world';
import { watchState } from './agent-socket';
import type { Hub } from './hub';
import { logRequest } from './request-log';

export const acceptUpgrades =
	( world: World, hub: Hub, sockets: WebSocketServer ) =>
	( request: IncomingMessage, socket: Duplex, head: Buffer ): void => {
		const url = new URL( `http://simulator${ request.url ?? '/' }` );
		if ( url.pathname === '/agent/socket' ) {
			sockets.handleUpgrade( request, socket, head, ( accepted ) => watchState( world, hub, accepted ) );
			return;
		}
		const query = ( key: string ): string => url.searchParams.get( key ) ?? '';
		const entry = logRequest( world, request );
		const connect = (): void =>
			sockets.handleUpgrade( request, socket, head, ( accepted ) => {
				entry.status = 101;
				hub.accept( accepted, request.headers[ 'user-agent' ] ?? '' );
			} );
		const fault = networkFault( world.state.faults, 'socket', query( 'propertyId' ), query( 'widgetId' ) );
		switch ( fault?.kind ) {
			case undefined:
				connect();
				return;
			case 'slow':
				setTimeout( connect, fault.ms );
				return;
			case 'hang':
				return;
			default:
				socket.destroy();
		}
	};
