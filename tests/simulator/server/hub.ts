/** The open sockets: pages of visitors, and agents' pages that watch. Carries calls in, and pushes out. */
import type { WebSocket } from 'ws';
import { callFault } from '../faults';
import { runCall } from '../model/calls';
import type { Outcome } from '../model/calls';
import { readAll } from '../model/chats';
import { snapshot } from '../model/snapshot';
import type { Visitor } from '../model/state';
import { closePage, introduce, openPage, returningVisitor } from '../model/visitors';
import { findProperty, findVisitor, findWidget, noteViolation, toVisitor } from '../model/world';
import type { Connection, Delivery, World } from '../model/world';
import type { Call, ServerMessage, StartArguments } from '../protocol';

/** Codes that are not the caller's fault. */
const NOT_THE_CALLER = [ 'SESSION_EXPIRED', 'SERVER_ERROR', 'VERSION_CONFLICT', 'ACCESS_ERROR', '500' ];

/** Calls of the window itself, of no interest to a test. */
const UNRECORDED = [ 'window', 'snapshot' ];

/** Records kept; older ones are dropped. */
const CALL_LIMIT = 5000;

const text = ( value: unknown ): string => ( typeof value === 'string' ? value : '' );

const isObject = ( value: unknown ): value is Record< string, unknown > => typeof value === 'object' && value !== null;

const readCall = ( data: string ): Call | undefined => {
	try {
		const value: unknown = JSON.parse( data );
		return isObject( value ) && typeof value.id === 'number'
			? { id: value.id, method: text( value.method ), args: value.args }
			: undefined;
	} catch {
		return undefined;
	}
};

const KINDS = [ 'inline', 'embed', 'popout' ] as const;

const readStart = ( args: unknown ): StartArguments => {
	const given = isObject( args ) ? args : {};
	return {
		propertyId: text( given.propertyId ),
		widgetId: text( given.widgetId ),
		uuid: text( given.uuid ),
		kind: KINDS.find( ( kind ) => kind === given.kind ) ?? 'inline',
		url: text( given.url ),
		title: text( given.title ),
		referrer: text( given.referrer ),
		visitor: given.visitor,
		maximized: given.maximized === true,
	};
};

export class Hub {
	private readonly connections = new Map< WebSocket, Connection >();
	private readonly watchers = new Set< () => void >();

	public constructor( private readonly world: World ) {}

	/** Serves a visitor's page until its socket closes. */
	public accept( socket: WebSocket, userAgent: string ): void {
		socket.on( 'message', ( data ) => {
			const call = readCall( String( data ) );
			if ( call ) {
				this.answer( socket, call, userAgent );
			}
		} );
		socket.on( 'close', () => this.leave( socket ) );
	}

	/** Calls back after every change, until the returned function is called. */
	public watch( changed: () => void ): () => void {
		this.watchers.add( changed );
		return () => this.watchers.delete( changed );
	}

	public changed(): void {
		this.watchers.forEach( ( changed ) => changed() );
	}

	public deliver( deliveries: readonly Delivery[] ): void {
		for ( const delivery of deliveries ) {
			for ( const [ socket, connection ] of this.connections ) {
				const meant =
					'visitor' in delivery
						? connection.visitorId === delivery.visitor
						: connection.propertyId === delivery.property;
				if ( meant ) {
					this.send( socket, { push: delivery.push } );
				}
			}
		}
		this.changed();
	}

	/** Whether a chat window of this visitor is open. */
	public isReading( visitor: Visitor ): boolean {
		return [ ...this.connections.values() ].some(
			( connection ) => connection.visitorId === visitor.id && connection.maximized
		);
	}

	/** Cuts the sockets of one visitor, or all. */
	public drop( visitorId?: string ): void {
		for ( const [ socket, connection ] of this.connections ) {
			if ( visitorId === undefined || connection.visitorId === visitorId ) {
				socket.terminate();
			}
		}
	}

	/** Cuts all sockets and forgets whom they belonged to. */
	public reset(): void {
		const sockets = [ ...this.connections.keys() ];
		this.connections.clear();
		sockets.forEach( ( socket ) => socket.terminate() );
	}

	private send( socket: WebSocket, message: ServerMessage ): void {
		socket.send( JSON.stringify( message ) );
	}

	private answer( socket: WebSocket, call: Call, userAgent: string ): void {
		const outcome =
			call.method === 'start' || call.method === 'switchWidget'
				? this.start( socket, readStart( call.args ), userAgent )
				: this.run( socket, call );
		if ( ! outcome ) {
			return;
		}
		this.record( socket, call, outcome );
		this.send( socket, { answer: call.id, error: outcome.error, result: outcome.result } );
		this.deliver( outcome.deliveries );
	}

	/** `undefined`: a fault keeps the call unanswered. */
	private run( socket: WebSocket, call: Call ): Outcome | undefined {
		const connection = this.connections.get( socket );
		if ( ! connection ) {
			return {
				error: { code: 'SERVER_ERROR', reason: 'the page has not started' },
				result: null,
				deliveries: [],
			};
		}
		const fault = callFault( this.world.state.faults, call.method, connection.propertyId, connection.widgetId );
		if ( fault?.kind === 'no_callback' ) {
			return undefined;
		}
		return fault
			? { error: { code: fault.code, reason: 'a fault of the simulator' }, result: null, deliveries: [] }
			: runCall( this.world, connection, call.method, call.args );
	}

	private start( socket: WebSocket, start: StartArguments, userAgent: string ): Outcome {
		const { world } = this;
		const property = findProperty( world, start.propertyId );
		const widget = property && findWidget( property, start.widgetId );
		if ( ! property || ! widget ) {
			return { error: { code: 'NOT_FOUND', reason: 'no such widget' }, result: null, deliveries: [] };
		}
		this.leave( socket );
		const visitor = returningVisitor( world, property, start.uuid, userAgent );
		introduce( world, property, visitor, start );
		const page = openPage( world, visitor, start );
		this.connections.set( socket, {
			id: page.id,
			propertyId: property.id,
			widgetId: widget.id,
			kind: start.kind,
			visitorId: visitor.id,
			sessionId: visitor.session.id,
			pageId: page.id,
			url: start.url,
			maximized: start.maximized,
		} );
		const deliveries = start.maximized ? readAll( visitor ) : [];
		if ( start.kind === 'popout' ) {
			deliveries.push( toVisitor( visitor, { type: 'popout', open: true } ) );
		}
		return { error: null, result: snapshot( world, property, widget, visitor ), deliveries };
	}

	private leave( socket: WebSocket ): void {
		const connection = this.connections.get( socket );
		if ( ! connection ) {
			return;
		}
		this.connections.delete( socket );
		const visitor = findVisitor( this.world, connection.visitorId );
		if ( visitor ) {
			closePage( this.world, visitor, connection.pageId );
			this.deliver(
				connection.kind === 'popout' ? [ toVisitor( visitor, { type: 'popout', open: false } ) ] : []
			);
		}
	}

	private record( socket: WebSocket, call: Call, { error }: Outcome ): void {
		const connection = this.connections.get( socket );
		if ( ! connection || UNRECORDED.includes( call.method ) ) {
			return;
		}
		const { calls } = this.world.state;
		calls.push( {
			at: this.world.now(),
			method: call.method,
			args: call.args,
			error: error?.code ?? null,
			visitorId: connection.visitorId,
			url: connection.url,
		} );
		calls.splice( 0, Math.max( 0, calls.length - CALL_LIMIT ) );
		if ( error && ! NOT_THE_CALLER.includes( error.code ) && error.reason !== 'a fault of the simulator' ) {
			noteViolation( this.world, {
				rule: 'refused-call',
				detail: `${ call.method }: ${ error.code }, ${ error.reason }`,
				url: connection.url,
			} );
		}
	}
}
