/** tawk.to's contract, types alone: developers get them, too. */

export type AgentStatus = 'online' | 'away' | 'offline';

export interface Visitor {
	name?: string;
	email?: string;
	/** HMAC-SHA256 of the e-mail address, where Secure Mode is on. */
	hash?: string;
}

export interface Login {
	userId: string;
	/** HMAC-SHA256 of `userId`. */
	hash: string;
	name?: string;
	email?: string;
}

/**
 * The part of tawk.to's JavaScript API that this plugin uses. Every method is missing until the widget has loaded;
 * window and visibility methods come earlier, at `tawkBeforeLoad`.
 */
export interface TawkApi {
	visitor?: Visitor;
	/** id of the element that the widget fills, where it stands in the content. */
	embedded?: string;
	readonly onBeforeLoaded?: boolean;
	readonly onLoaded?: boolean;
	maximize?: () => void;
	minimize?: () => void;
	toggle?: () => void;
	popup?: () => void;
	showWidget?: () => void;
	hideWidget?: () => void;
	toggleVisibility?: () => void;
	endChat?: () => void;
	isChatMaximized?: () => boolean;
	isChatMinimized?: () => boolean;
	isChatHidden?: () => boolean;
	isChatOngoing?: () => boolean;
	/** Whether a chat runs or has been asked for. */
	isVisitorEngaged?: () => boolean;
	getStatus?: () => AgentStatus;
	/** `inline`: the widget floats over the page; `embed`: it stands in the content. */
	getWindowType?: () => 'inline' | 'embed';
	setAttributes?: ( attributes: Record< string, string >, done: Done ) => void;
	addEvent?: ( name: string, metadata: Record< string, string >, done: Done ) => void;
	addTags?: ( tags: string[], done: Done ) => void;
	removeTags?: ( tags: string[], done: Done ) => void;
	login?: ( login: Login, done: Done ) => void;
	logout?: ( done: Done ) => void;
	start?: ( options: StartOptions ) => void;
	shutdown?: () => void;
	switchWidget?: ( widget: { propertyId: string; widgetId: string }, done: () => void ) => void;
}

export interface StartOptions {
	showWidget: boolean;
}

/** Called with nothing where all is well, else with a text, an Error or `{ code, message }`. */
export type Done = ( error?: unknown ) => void;
