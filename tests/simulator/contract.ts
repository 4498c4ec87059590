/**
 * The vocabulary of the tawk.to JavaScript API, as its public documentation has it: names, limits, error codes.
 * Shared by the simulator's server, its browser scripts and the tests; everything here is data.
 */

/** Status of a property, as its agents set it. */
export type Status = 'online' | 'away' | 'offline';
export const STATUSES: readonly Status[] = [ 'online', 'away', 'offline' ];

/** Where a floating widget stands: bottom, centre or top, right or left. */
export type Position = 'br' | 'bl' | 'cr' | 'cl' | 'tr' | 'tl';
export const POSITIONS: readonly Position[] = [ 'br', 'bl', 'cr', 'cl', 'tr', 'tl' ];

/** A visitor's rating of a chat: dislike, neutral, like. */
export type Rating = -1 | 0 | 1;

export interface Agent {
	id: string;
	name: string;
	position: string;
	image: string;
}

/** What was asked in a form and what the visitor answered. */
export interface Answer {
	label: string;
	answer: string;
}

export interface OfflineForm {
	name: string;
	email: string;
	message: string;
	questions: Answer[];
}

/** Each callback without its `on`, and window event without its `tawk`, with the type of its argument. */
export interface EventPayloads {
	BeforeLoad: undefined;
	Load: undefined;
	StatusChange: Status;
	ChatMaximized: undefined;
	ChatMinimized: undefined;
	ChatHidden: undefined;
	ChatStarted: undefined;
	ChatEnded: undefined;
	PrechatSubmit: Answer[];
	OfflineSubmit: OfflineForm;
	ChatMessageVisitor: string;
	ChatMessageAgent: string;
	ChatMessageSystem: string;
	AgentJoinChat: Agent;
	AgentLeaveChat: Pick< Agent, 'id' | 'name' >;
	ChatSatisfaction: Rating;
	VisitorNameChanged: string;
	FileUpload: string;
	TagsUpdated: string[];
	UnreadCountChanged: number;
}
export type EventName = keyof EventPayloads;

/** Methods that exist from `onBeforeLoad`. */
export const WINDOW_METHODS = [
	'maximize',
	'minimize',
	'toggle',
	'popup',
	'showWidget',
	'hideWidget',
	'toggleVisibility',
] as const;

/** Methods that exist only after load. */
export const LOADED_METHODS = [
	'start',
	'shutdown',
	'endChat',
	'getWindowType',
	'getStatus',
	'widgetPosition',
	'isChatMaximized',
	'isChatMinimized',
	'isChatHidden',
	'isChatOngoing',
	'isVisitorEngaged',
	'setAttributes',
	'addEvent',
	'addTags',
	'removeTags',
	'switchWidget',
	'login',
	'logout',
] as const;

export type MethodName = ( typeof WINDOW_METHODS )[ number ] | ( typeof LOADED_METHODS )[ number ];
export const METHODS: readonly MethodName[] = [ ...WINDOW_METHODS, ...LOADED_METHODS ];

/** Methods whose callback takes an error, with the codes it may be. */
export const ERROR_CODES = {
	setAttributes: [
		'INVALID_ATTRIBUTES',
		'SESSION_EXPIRED',
		'SERVER_ERROR',
		'ACCESS_ERROR',
		'ATTRIBUTE_LIMIT_EXCEEDED',
		'CONTAINS_INVALID_KEY',
		'CONTAINS_INVALID_VALUE',
		'UNAUTHORIZED_API_CALL',
	],
	addEvent: [
		'INVALID_EVENT_NAME',
		'INVALID_ATTRIBUTES',
		'ATTRIBUTE_LIMIT_EXCEEDED',
		'CONTAINS_INVALID_KEY',
		'CONTAINS_INVALID_VALUE',
		'SESSION_EXPIRED',
		'SERVER_ERROR',
	],
	addTags: [ 'INVALID_TAGS', 'TAG_LIMIT_EXCEEDED', 'VERSION_CONFLICT', 'SESSION_EXPIRED', 'SERVER_ERROR' ],
	removeTags: [ 'INVALID_TAGS', 'TAG_LIMIT_EXCEEDED', 'SESSION_EXPIRED', 'SERVER_ERROR' ],
	login: [ '400', '401', '500' ],
	logout: [ 'SERVER_ERROR' ],
} as const;

export type FallibleMethod = keyof typeof ERROR_CODES;
export type ErrorCode = ( typeof ERROR_CODES )[ FallibleMethod ][ number ];

export const LIMITS = {
	/** Attributes a visitor may have, not counting name, e-mail and hash. */
	attributes: 50,
	/** UTF-16 code units of an attribute's value; empty is refused. */
	value: 255,
	/** Keys in an event's metadata (assumption A14). */
	metadata: 50,
	/** Tags a chat may have, the agents' own included. */
	tags: 10,
	/** UTF-16 code units of a tag (assumption A13). */
	tag: 255,
	/** UTF-16 code units of an event's name (assumption A15). */
	eventName: 255,
} as const;
