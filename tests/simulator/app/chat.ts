/** A visitor's chat on one page: the conversation behind a socket, and what is drawn of it. Knows nothing of `Tawk_API`. */
import type { Push, Snapshot, StartArguments, WidgetSettings } from '../protocol';
import { applyPush } from './conversation';
import type { Emit } from './events';
import { happening } from './happening';
import { Socket } from './socket';
import type { Answer } from './socket';
import type { Storage } from './storage';
import type { ChatActions, ChatModel } from './ui/model';
import type { View, ViewChange } from './visibility';

export interface ChatOptions {
	origin: string;
	propertyId: string;
	widgetId: string;
	kind: ChatModel[ 'kind' ];
	/** `Tawk_API.visitor`; sent with the first start only. */
	visitor: unknown;
	settings: WidgetSettings;
	storage: Storage;
	emit: Emit;
	/** Draws the model anew. */
	changed: ( model: ChatModel ) => void;
	view: View;
}

const stranger = ( settings: WidgetSettings ): Snapshot => ( {
	...settings,
	visitorId: '',
	name: '',
	email: '',
	messages: [],
	ongoing: false,
	ratable: false,
	agents: [],
	tags: [],
	unread: 0,
	poppedOut: false,
} );

export class Chat {
	public conversation: Snapshot;
	public view: View;
	private connection: ChatModel[ 'connection' ] = 'stopped';
	private socket: Socket | undefined;
	private visitor: unknown;

	public constructor( private readonly options: ChatOptions ) {
		this.conversation = stranger( options.settings );
		this.view = options.view;
		this.visitor = options.visitor;
	}

	public get model(): ChatModel {
		return {
			conversation: this.conversation,
			view: this.view,
			connection: this.connection,
			kind: this.options.kind,
		};
	}

	public get ids(): { propertyId: string; widgetId: string } {
		return { propertyId: this.options.propertyId, widgetId: this.options.widgetId };
	}

	/** A socket was started, connected or not. */
	public get started(): boolean {
		return this.socket !== undefined;
	}

	/** Opens the socket; resolves with the first session. Started already, it resolves at once. */
	public start(): Promise< void > {
		if ( this.socket ) {
			return Promise.resolve();
		}
		return new Promise( ( resolve ) => {
			const { origin, propertyId, widgetId } = this.options;
			const address = `${ origin.replace( /^http/, 'ws' ) }/socket?propertyId=${ propertyId }&widgetId=${ widgetId }`;
			this.connection = 'waiting';
			this.socket = new Socket( address, () => this.startArguments(), {
				onConnected: ( snapshot ) => {
					this.resume( snapshot );
					resolve();
				},
				onDisconnected: () => {
					this.connection = 'waiting';
					this.draw();
				},
				onPush: ( push ) => this.receive( push ),
			} );
			this.draw();
		} );
	}

	public shutdown(): void {
		this.socket?.close();
		this.socket = undefined;
		this.connection = 'stopped';
		this.draw();
	}

	/** Asks the server; without a socket it fails as the real widget does. */
	public call( method: string, args: unknown ): Promise< Answer > {
		if ( ! this.socket ) {
			throw new TypeError( "Cannot read properties of undefined (reading '$socket')" );
		}
		return this.socket.call( method, args );
	}

	/** Makes the page's visitor another, here and for the pages to come. */
	public become( method: 'login' | 'logout', args: unknown ): Promise< Answer > {
		return this.call( method, args ).then( ( answer ) => {
			if ( ! answer.error ) {
				// The server answers both with a snapshot.
				this.take( answer.result as Snapshot );
			}
			return answer;
		} );
	}

	private take( snapshot: Snapshot ): void {
		this.options.storage.keep( this.options.propertyId, snapshot.visitorId );
		this.conversation = snapshot;
		this.draw();
	}

	public changeView( { view, event }: ViewChange ): void {
		if ( view === this.view ) {
			return;
		}
		this.view = view;
		this.draw();
		if ( this.connection === 'connected' ) {
			void this.call( 'window', { maximized: view === 'maximized' } );
		}
		if ( event ) {
			this.options.emit( happening( event, undefined ) );
		}
	}

	/** What a person can do in the window; `own` is what depends on the kind of page. */
	public actions( own: Pick< ChatActions, 'toggle' | 'minimize' | 'popup' > ): ChatActions {
		const ask = ( method: string, args: unknown = {} ): void => {
			if ( this.socket ) {
				void this.socket.call( method, args );
			}
		};
		return {
			...own,
			endChat: () => ask( 'endChat' ),
			restart: () => {
				this.shutdown();
				void this.start();
			},
			write: ( text ) => ask( 'message', { text } ),
			attach: ( file ) => void this.upload( file ).then( ( link ) => ask( 'file', { name: file.name, link } ) ),
			rename: ( name ) => ask( 'rename', { name } ),
			rate: ( rating ) => ask( 'rate', { rating } ),
			submitPrechat: ( answers ) => ask( 'prechat', { answers } ),
			submitOffline: ( form ) => ask( 'offline', form ),
		};
	}

	public draw(): void {
		this.options.changed( this.model );
	}

	private startArguments(): StartArguments {
		const { propertyId, widgetId, kind, storage } = this.options;
		return {
			propertyId,
			widgetId,
			kind,
			uuid: this.conversation.visitorId || storage.visitorId( propertyId ),
			url: location.href,
			title: document.title,
			referrer: document.referrer,
			visitor: this.visitor,
			maximized: this.view === 'maximized',
		};
	}

	private resume( snapshot: Snapshot ): void {
		const { status, unread } = this.conversation;
		this.connection = 'connected';
		this.visitor = undefined;
		this.take( snapshot );
		if ( snapshot.status !== status ) {
			this.options.emit( happening( 'StatusChange', snapshot.status ) );
		}
		if ( snapshot.unread !== unread ) {
			this.options.emit( happening( 'UnreadCountChanged', snapshot.unread ) );
		}
	}

	private receive( push: Push ): void {
		if ( push.type === 'session-expired' ) {
			this.connection = 'expired';
		}
		const { conversation, events } = applyPush( this.conversation, push );
		this.conversation = conversation;
		this.draw();
		events.forEach( this.options.emit );
	}

	private async upload( file: File ): Promise< string > {
		const { origin, propertyId } = this.options;
		const response = await fetch(
			`${ origin }/v1/upload?property=${ propertyId }&name=${ encodeURIComponent( file.name ) }`,
			{ method: 'POST', body: file }
		);
		const { link } = ( await response.json() ) as { link: string };
		return link;
	}
}
