import { listOf } from '../../../conditions/schema';
import type { Line } from '../automation';

/** What is drawn while an automation is played. */
export interface Stage {
	/** corner: its button alone; window: open in the page; popup: in a window of its own; none: not to be seen. */
	chat: 'corner' | 'window' | 'popup' | 'none';
	/** The widget, by name. */
	widget: string;
	/** Whether agents see the visitor. */
	isConnected: boolean;
	/** What agents see, each a list of texts. */
	attributes: Readonly< Record< string, string > >;
	tags: readonly string[];
	events: readonly { name: string; metadata: Readonly< Record< string, string > > }[];
}

const CONVERSATION = [
	'chat_maximized',
	'chat_started',
	'chat_message_visitor',
	'chat_message_agent',
	'chat_message_system',
	'prechat_submit',
	'offline_submit',
	'chat_satisfaction',
	'visitor_name_changed',
	'file_upload',
	'agent_join_chat',
	'agent_leave_chat',
];
const UNDONE_HIDDEN = [ 'show_widget', 'toggle_visibility' ];
const UNDONE_OPEN = [ 'minimize', 'end_chat' ];

/** How things are when the trigger comes: so that something is seen of what is done then. */
export function stageBefore( { trigger, actions }: Pick< Line, 'trigger' | 'actions' >, widget: string ): Stage {
	const first = actions[ 0 ]?.do ?? '';
	return {
		chat: chatBefore( trigger.on, first ),
		widget,
		isConnected: first !== 'start',
		attributes: {},
		tags: first === 'remove_tags' ? listOf( actions[ 0 ]?.tags ).map( String ) : [],
		events: [],
	};
}

function chatBefore( trigger: string, action: string ): Stage[ 'chat' ] {
	if ( trigger === 'before_load' || trigger === 'chat_hidden' || UNDONE_HIDDEN.includes( action ) ) {
		return 'none';
	}
	return CONVERSATION.includes( trigger ) || UNDONE_OPEN.includes( action ) ? 'window' : 'corner';
}
