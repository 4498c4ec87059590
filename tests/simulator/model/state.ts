/**
 * Everything the simulator knows, as plain data: what `GET /control/state` answers and tests assert on.
 * Times are milliseconds since the epoch.
 */
import type { Agent, Answer, OfflineForm, Position, Rating, Status } from '../contract';
import type { Fault } from '../faults';
import type { Attributes } from '../rules/limits';

/** A field of the pre-chat form. */
export interface FormField {
	label: string;
	type: 'text' | 'email' | 'textarea';
	required: boolean;
}

export interface Widget {
	id: string;
	name: string;
	position: Position;
	/** Empty: visitors write at once. */
	prechat: FormField[];
}

/** Where tawk.to's documentation leaves a choice (assumptions.md), the other answer can be tried. */
export interface Variants {
	/** A2: the status is reported when the widget has loaded, not only when it changes. */
	initialStatusChange: boolean;
	/** A3: the status is reported though the socket was not started. */
	statusWithoutStart: boolean;
	/** A5: `maximize` shows a hidden widget. */
	maximizeShowsHidden: boolean;
	/** A7: `setAttributes` takes name and e-mail without a hash where Secure Mode is off. */
	unsignedSetAttributes: boolean;
	/** A11: `switchWidget` calls back. */
	switchWidgetCallback: boolean;
	/** A16: cookies beside localStorage. */
	cookies: boolean;
	/** A17: the widget overwrites the globals `L`, `R` and `T`. */
	overwritesGlobals: boolean;
}

export interface Property {
	/** 24 hex digits. */
	id: string;
	name: string;
	/** The JavaScript API key, 40 letters and digits. */
	key: string;
	secureMode: boolean;
	status: Status;
	widgets: Widget[];
	variants: Variants;
}

/** anonymous: no name given · unverified: given, not proven · verified: proven by a hash. */
export type Identity = 'anonymous' | 'unverified' | 'verified';

/** An identity that was not accepted. */
export interface Refusal {
	at: number;
	via: 'visitor' | 'setAttributes' | 'login';
	reason: string;
}

export interface VisitorEvent {
	at: number;
	name: string;
	metadata: Attributes;
}

export interface PageView {
	id: string;
	url: string;
	title: string;
	referrer: string;
	widgetId: string;
	kind: 'inline' | 'embed' | 'popout';
	at: number;
	/** When its socket closed; `null` while it is open. */
	leftAt: number | null;
}

export interface Visitor {
	id: string;
	propertyId: string;
	name: string;
	email: string;
	phone: string;
	jobTitle: string;
	identity: Identity;
	/** User id of a login, `null` without. */
	userId: string | null;
	attributes: Attributes;
	events: VisitorEvent[];
	refusals: Refusal[];
	pages: PageView[];
	/** Once expired, its pages' calls answer `SESSION_EXPIRED`; the next page to start begins a new one. */
	session: { id: string; expired: boolean };
	/** Agents' messages that came while no chat window was open. */
	unread: number;
	userAgent: string;
	firstSeen: number;
	lastSeen: number;
}

export type Author = 'visitor' | 'agent' | 'system';

export interface Message {
	id: string;
	at: number;
	from: Author;
	/** Name of the agent; empty otherwise. */
	name: string;
	text: string;
	/** Link of an uploaded file; empty for a text. */
	file: string;
}

export interface Chat {
	id: string;
	propertyId: string;
	visitorId: string;
	/** `null` while it only collects tags, before the first message. */
	startedAt: number | null;
	endedAt: number | null;
	endedBy: 'visitor' | 'agent' | null;
	/** Agents in the chat now. */
	agents: Agent[];
	messages: Message[];
	tags: string[];
	prechat: Answer[];
	rating: Rating | null;
}

export interface OfflineMessage extends OfflineForm {
	at: number;
	propertyId: string;
	visitorId: string;
}

/** A call that reached the server, with the code it was answered. */
export interface CallRecord {
	at: number;
	method: string;
	args: unknown;
	/** `null`: success. */
	error: string | null;
	visitorId: string;
	url: string;
}

/** Something the real API forbids or ignores, whatever it would answer. */
export interface Violation {
	at: number;
	rule: ViolationRule;
	detail: string;
	url: string;
}

/**
 * refused-call: the API answered an error of the caller's making · refused-identity: the `visitor` object ·
 * wrong-type: an argument of the wrong type · late-setting: a property changed after it was read ·
 * late-handler: `onLoad` or `onBeforeLoad` assigned after it · loaded-twice: a second embed script ·
 * missing-api: no `Tawk_API` object before the script · api-replaced: another object put in place of `Tawk_API` ·
 * not-connected: a socket method without a socket · page-error: an uncaught error that names the API ·
 * bad-setting: a value in `customStyle`, `autoStart` or `embedded` that the API does not know.
 */
export type ViolationRule =
	| 'refused-call'
	| 'refused-identity'
	| 'wrong-type'
	| 'late-setting'
	| 'late-handler'
	| 'loaded-twice'
	| 'missing-api'
	| 'api-replaced'
	| 'not-connected'
	| 'page-error'
	| 'bad-setting';

export interface RequestEntry {
	at: number;
	kind: 'loader' | 'app' | 'settings' | 'socket' | 'report' | 'upload' | 'file' | 'popout' | 'demo' | 'other';
	method: string;
	path: string;
	/** Empty when the browser sent none. */
	referer: string;
	origin: string;
	cookies: string;
	userAgent: string;
	/** Answered status; 0: the connection was closed or left hanging by a fault. */
	status: number;
}

export interface State {
	properties: Property[];
	visitors: Visitor[];
	chats: Chat[];
	offlineMessages: OfflineMessage[];
	calls: CallRecord[];
	violations: Violation[];
	requests: RequestEntry[];
	faults: Fault[];
}
