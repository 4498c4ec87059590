/** The socket of one page: starts a session, asks and is told, and comes back by itself when it is cut. */
import type { Call, CallError, Push, ServerMessage, Snapshot, StartArguments } from '../protocol';

export interface Answer {
	error: CallError | null;
	result: unknown;
}

export interface SocketEvents {
	/** The session is (again) there, with the conversation as it stands. */
	onConnected: ( snapshot: Snapshot ) => void;
	onDisconnected: () => void;
	onPush: ( push: Push ) => void;
}

/** Milliseconds before each attempt to come back; the last one repeats. */
const RETRY = [ 300, 1000, 3000, 8000 ];

const LOST: Answer = { error: { code: 'SERVER_ERROR', reason: 'the connection was lost' }, result: null };

export class Socket {
	private socket: WebSocket | undefined;
	private connected = false;
	private closed = false;
	private attempts = 0;
	private calls = 0;
	private timer: number | undefined;
	private readonly pending = new Map< number, ( answer: Answer ) => void >();
	/** Calls made while the connection is away; sent when it is back (assumption A10). */
	private waiting: Call[] = [];

	public constructor(
		private readonly address: string,
		private readonly start: () => StartArguments,
		private readonly events: SocketEvents
	) {
		addEventListener( 'offline', this.cut );
		addEventListener( 'online', this.open );
		this.open();
	}

	/** Asks the server; a call that the connection takes down with it is answered `SERVER_ERROR`. */
	public call( method: string, args: unknown ): Promise< Answer > {
		this.calls += 1;
		const call: Call = { id: this.calls, method, args };
		return new Promise( ( resolve ) => {
			this.pending.set( call.id, resolve );
			if ( this.connected ) {
				this.send( call );
			} else {
				this.waiting.push( call );
			}
		} );
	}

	/** Ends it for good. */
	public close(): void {
		this.closed = true;
		removeEventListener( 'offline', this.cut );
		removeEventListener( 'online', this.open );
		clearTimeout( this.timer );
		this.socket?.close();
		this.fail();
	}

	private readonly open = (): void => {
		clearTimeout( this.timer );
		if ( this.closed || this.socket ) {
			return;
		}
		const socket = new WebSocket( this.address );
		this.socket = socket;
		socket.addEventListener( 'open', () => this.send( { id: 0, method: 'start', args: this.start() } ) );
		socket.addEventListener( 'message', ( { data } ) => this.receive( JSON.parse( String( data ) ) ) );
		socket.addEventListener( 'close', () => {
			if ( this.socket === socket ) {
				this.lose();
			}
		} );
	};

	/** The browser lost the network: the socket would notice much later. */
	private readonly cut = (): void => {
		const { socket } = this;
		if ( socket ) {
			this.lose();
			socket.close();
		}
	};

	private lose(): void {
		this.socket = undefined;
		if ( this.connected ) {
			this.connected = false;
			this.attempts = 0;
			this.events.onDisconnected();
			this.fail();
		}
		if ( ! this.closed && navigator.onLine ) {
			this.timer = window.setTimeout( this.open, RETRY[ Math.min( this.attempts, RETRY.length - 1 ) ] );
			this.attempts += 1;
		}
	}

	private fail(): void {
		const waiting = new Set( this.closed ? [] : this.waiting.map( ( { id } ) => id ) );
		for ( const [ id, resolve ] of this.pending ) {
			if ( ! waiting.has( id ) ) {
				this.pending.delete( id );
				resolve( LOST );
			}
		}
	}

	private send( call: Call ): void {
		this.socket?.send( JSON.stringify( call ) );
	}

	private receive( message: ServerMessage ): void {
		if ( 'push' in message ) {
			this.events.onPush( message.push );
			return;
		}
		if ( message.answer === 0 ) {
			this.started( message );
			return;
		}
		const resolve = this.pending.get( message.answer );
		this.pending.delete( message.answer );
		resolve?.( message );
	}

	private started( { error, result }: Answer ): void {
		if ( error ) {
			this.close();
			return;
		}
		this.connected = true;
		const waiting = this.waiting;
		this.waiting = [];
		waiting.forEach( ( call ) => this.send( call ) );
		// The server's answer to `start` is a snapshot.
		this.events.onConnected( result as Snapshot );
	}
}
