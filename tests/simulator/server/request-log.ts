/** Every request of a visitor's browser, so that tests can prove that there was none. Agents and controls are not logged. */
import type { IncomingMessage } from 'node:http';
import type { RequestEntry } from '../model/state';
import type { World } from '../model/world';

/** Entries kept; older ones are dropped. */
const LIMIT = 5000;

const KINDS: ReadonlyArray< [ RegExp, RequestEntry[ 'kind' ] ] > = [
	[ /^\/_s\/v4\/app\//, 'app' ],
	[ /^\/v1\/widget-settings/, 'settings' ],
	[ /^\/v1\/report/, 'report' ],
	[ /^\/v1\/upload/, 'upload' ],
	[ /^\/files\//, 'file' ],
	[ /^\/socket/, 'socket' ],
	[ /^\/chat\//, 'popout' ],
	[ /^\/demo/, 'demo' ],
	[ /^\/favicon\.ico/, 'other' ],
];

const kindOf = ( path: string ): RequestEntry[ 'kind' ] =>
	KINDS.find( ( [ pattern ] ) => pattern.test( path ) )?.[ 1 ] ?? 'loader';

/** Notes the request; its status is written into the entry when it is known. */
export const logRequest = ( world: World, request: IncomingMessage ): RequestEntry => {
	const path = request.url ?? '/';
	const entry: RequestEntry = {
		at: world.now(),
		kind: kindOf( path ),
		method: request.method ?? 'GET',
		path,
		referer: request.headers.referer ?? '',
		origin: request.headers.origin ?? '',
		cookies: request.headers.cookie ?? '',
		userAgent: request.headers[ 'user-agent' ] ?? '',
		status: 0,
	};
	world.state.requests.push( entry );
	world.state.requests.splice( 0, Math.max( 0, world.state.requests.length - LIMIT ) );
	return entry;
};
