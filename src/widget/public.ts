/**
 * What `window.tawkIntegration` promises developers: types alone. The declarations in build/types/ are made of them.
 */
import type { Vocabulary } from '../shared/vocabulary';
import type { AgentStatus, TawkApi } from './tawk-api';

export interface TawkIntegration {
	/** Resolves with tawk.to's API once the widget has loaded; rejects where a script of ours does not come. */
	ready: Promise< TawkApi >;
	/**
	 * Calls back whenever something happens to the chat; for `load` and `before_load` that have been: soon.
	 *
	 * @param event    Of other names nothing is heard.
	 * @param listener Given what tawk.to says of it.
	 * @return Stops it.
	 */
	on: < Name extends WidgetEvent >( event: Name, listener: ( data: EventData< Name > ) => void ) => () => void;
	/**
	 * Does something with the chat.
	 *
	 * @return Resolves with '' once it is done, else with a code: docs/actions.md. It never rejects.
	 */
	run: < Name extends ActionName >( action: Name, ...args: Args< Name > ) => Promise< string >;
	/**
	 * Says whether the visitor agrees. false: the chat is not loaded, and agents, analytics and this browser's storage
	 * are told nothing; true lets everything go on. Until something is said, it is true.
	 */
	consent: ( granted: boolean ) => void;
}

export type ActionName = keyof Vocabulary[ 'actions' ];

type Args< Name extends ActionName > =
	Partial< Vocabulary[ 'actions' ][ Name ] > extends Vocabulary[ 'actions' ][ Name ]
		? [ args?: Vocabulary[ 'actions' ][ Name ] ]
		: [ args: Vocabulary[ 'actions' ][ Name ] ];

/** What happens to the chat: all triggers but those that the page itself notices. */
export type WidgetEvent = Exclude<
	keyof Vocabulary[ 'triggers' ],
	'page_view' | 'time_on_page' | 'scroll' | 'exit_intent' | 'click' | 'element_visible' | 'form_submit'
>;

/** What tawk.to says of events, of those that say something; unknown where it documents no shape. */
interface Told {
	status_change: AgentStatus;
	prechat_submit: unknown;
	offline_submit: OfflineForm;
	chat_message_visitor: string;
	chat_message_agent: string;
	chat_message_system: string;
	agent_join_chat: Agent;
	agent_leave_chat: Pick< Agent, 'name' | 'id' >;
	/** 1: like, 0: neutral, -1: dislike. */
	chat_satisfaction: -1 | 0 | 1;
	visitor_name_changed: string;
	/** Address of the file. */
	file_upload: string;
	tags_updated: unknown;
	unread_count_changed: number;
}

export type EventData< Name extends WidgetEvent > = Name extends keyof Told ? Told[ Name ] : undefined;

export interface OfflineForm {
	name: string;
	email: string;
	message: string;
	/** Further questions with their answers; tawk.to documents no shape. */
	questions: unknown[];
}

export interface Agent {
	name: string;
	position: string;
	/** Address of a picture. */
	image: string;
	id: string;
}

/** `chat_started` as `ChatStarted`. */
type Camel< Name extends string > = Name extends `${ infer First }_${ infer Rest }`
	? `${ Capitalize< First > }${ Camel< Rest > }`
	: Capitalize< Name >;

type WindowEvents = {
	[ Name in WidgetEvent as `tawk${ Camel< Name > }` ]: CustomEvent< EventData< Name > >;
} & {
	/** Consent has been given or withdrawn. */
	tawkIntegrationConsent: CustomEvent< boolean >;
};

declare global {
	interface Window {
		/** There on pages that carry something of the plugin, once its deferred script has run. */
		tawkIntegration?: TawkIntegration;
	}

	interface WindowEventMap extends WindowEvents {}
}
