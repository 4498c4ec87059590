/** What the widget and the server say to each other over the WebSocket, and the shapes both know. */
import type { Agent, Answer, OfflineForm, Rating, Status } from './contract';
import type { BrowserFaults } from './faults';
import type { Message, PageView, Variants, ViolationRule, Widget } from './model/state';

/** What the server writes into the loader script. */
export interface LoaderConfig {
	/** The simulator's own address, without a slash at the end. */
	origin: string;
	propertyId: string;
	widgetId: string;
	build: string;
	faults: BrowserFaults;
}

/** Answer of `GET /v1/widget-settings`: what is known without a session. */
export interface WidgetSettings {
	status: Status;
	widget: Widget;
	variants: Variants;
}

/** A visitor's conversation as the window draws it. */
export interface Snapshot extends WidgetSettings {
	visitorId: string;
	name: string;
	email: string;
	/** Of all chats of the visitor, oldest first. */
	messages: Message[];
	/** A chat was started and has not ended. */
	ongoing: boolean;
	/** The last chat has ended and waits for its rating. */
	ratable: boolean;
	agents: Agent[];
	tags: string[];
	unread: number;
	/** The same visitor has the pop-out window open. */
	poppedOut: boolean;
}

export interface StartArguments {
	propertyId: string;
	widgetId: string;
	/** From the browser's storage; empty on a first visit. */
	uuid: string;
	kind: PageView[ 'kind' ];
	url: string;
	title: string;
	referrer: string;
	/** `Tawk_API.visitor` as it was read. */
	visitor: unknown;
	maximized: boolean;
}

export interface Call {
	id: number;
	method: string;
	args: unknown;
}

export interface CallError {
	code: string;
	reason: string;
}

export type Push =
	| { type: 'status'; status: Status }
	| { type: 'chat-started' }
	| { type: 'chat-ended' }
	| { type: 'message'; message: Message }
	| { type: 'agent-joined'; agent: Agent }
	| { type: 'agent-left'; agent: Agent }
	| { type: 'tags'; tags: string[] }
	| { type: 'unread'; count: number }
	| { type: 'rated'; rating: Rating }
	| { type: 'renamed'; name: string }
	| { type: 'prechat'; answers: Answer[] }
	| { type: 'offline-form'; form: OfflineForm }
	| { type: 'popout'; open: boolean }
	| { type: 'session-expired' };

export type ServerMessage = { answer: number; error: CallError | null; result: unknown } | { push: Push };

/** Body of `POST /v1/report`. */
export interface Report {
	rule: ViolationRule;
	detail: string;
	url: string;
}
