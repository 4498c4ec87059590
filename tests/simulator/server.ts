/**
 * A stand-in for embed.tawk.to on this machine: the embed scripts, the chat they draw, and the agent's page. It follows
 * the public documentation of tawk.to's JavaScript API; what that leaves open is listed in assumptions.md.
 * Development only.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { initialState } from './model/defaults';
import type { Property, RequestEntry, State } from './model/state';
import type { World } from './model/world';
import { answerAgents } from './server/agent-routes';
import { loadBundles } from './server/bundle';
import { createControls } from './server/controls';
import type { Controls } from './server/controls';
import { answerEmbed } from './server/embed-routes';
import type { Files, Reply } from './server/embed-routes';
import { plain, send } from './server/http';
import { Hub } from './server/hub';
import { logRequest } from './server/request-log';
import { acceptUpgrades } from './server/upgrade';

export type { Property, State } from './model/state';
export type { Fault, FaultScope, FaultSpec } from './faults';
export type { Controls } from './server/controls';

export interface SimulatorOptions {
	/** 0: any free port. */
	port: number;
	/** Default 127.0.0.1. */
	host?: string;
	/** Default: the two of model/defaults.ts. */
	properties?: Property[];
}

export interface Simulator extends Controls {
	/** Without a slash at the end; what the plugin takes as embed host. */
	url: string;
	/** Live: what `GET /control/state` answers. */
	readonly state: State;
	close: () => Promise< void >;
}

const carryOut = ( reply: Reply, response: ServerResponse, entry: RequestEntry ): void => {
	if ( reply.do === 'close' ) {
		response.socket?.destroy();
	}
	if ( reply.do === 'answer' ) {
		entry.status = reply.answer.status;
		setTimeout( () => send( response, reply.answer ), reply.after );
	}
};

/** Starts a simulator; rejects when the port is taken. */
export const startSimulator = async ( {
	port,
	host = '127.0.0.1',
	properties,
}: SimulatorOptions ): Promise< Simulator > => {
	const bundles = await loadBundles();
	const world: World = {
		state: initialState( properties ),
		now: () => Date.now(),
		newId: ( kind ) => `${ kind }-${ randomBytes( 8 ).toString( 'hex' ) }`,
	};
	const hub = new Hub( world );
	const controls = createControls( world, hub, properties );
	const files: Files = new Map();
	const sockets = new WebSocketServer( { noServer: true } );
	const open = new Set< Duplex >();

	const answer = async ( request: IncomingMessage, response: ServerResponse ): Promise< void > => {
		const url = new URL( `http://simulator${ request.url ?? '/' }` );
		const forAgents = await answerAgents( world, bundles, controls, request, url );
		if ( forAgents ) {
			send( response, forAgents );
			return;
		}
		const entry = logRequest( world, request );
		carryOut( await answerEmbed( world, bundles, files, request, url ), response, entry );
	};

	const server = createServer( ( request, response ) => {
		answer( request, response ).catch( ( error: unknown ) => send( response, plain( 500, String( error ) ) ) );
	} );
	server.on( 'connection', ( socket ) => {
		open.add( socket );
		socket.on( 'close', () => open.delete( socket ) );
	} );
	server.on( 'upgrade', acceptUpgrades( world, hub, sockets ) );

	await new Promise< void >( ( resolve, reject ) => {
		server.once( 'error', reject );
		server.listen( port, host, resolve );
	} );
	// Listening on a port, the address is never a pipe's name.
	const address = server.address() as AddressInfo;
	return {
		...controls,
		url: `http://${ host }:${ address.port }`,
		state: world.state,
		close: () =>
			new Promise( ( resolve, reject ) => {
				open.forEach( ( socket ) => socket.destroy() );
				sockets.close();
				server.close( ( error ) => ( error ? reject( error ) : resolve() ) );
			} ),
	};
};
