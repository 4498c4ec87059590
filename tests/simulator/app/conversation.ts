/** How a conversation changes by what the server tells, and which events that makes. Pure. */
import type { Push, Snapshot } from '../protocol';
import { happening } from './happening';
import type { Happening } from './happening';

export interface Change {
	conversation: Snapshot;
	events: Happening[];
}

const message = ( conversation: Snapshot, { message: added }: Extract< Push, { type: 'message' } > ): Change => {
	const events: Record< typeof added.from, Happening > = {
		visitor: happening( 'ChatMessageVisitor', added.text ),
		agent: happening( 'ChatMessageAgent', added.text ),
		system: happening( 'ChatMessageSystem', added.text ),
	};
	return {
		conversation: { ...conversation, messages: [ ...conversation.messages, added ] },
		events: [ added.file === '' ? events[ added.from ] : happening( 'FileUpload', added.file ) ],
	};
};

/** Applies what the server told. */
export const applyPush = ( conversation: Snapshot, push: Push ): Change => {
	const change = ( changed: Partial< Snapshot >, ...events: Happening[] ): Change => ( {
		conversation: { ...conversation, ...changed },
		events,
	} );
	switch ( push.type ) {
		case 'status':
			return change( { status: push.status }, happening( 'StatusChange', push.status ) );
		case 'chat-started':
			return change( { ongoing: true, ratable: false }, happening( 'ChatStarted', undefined ) );
		case 'chat-ended':
			return change(
				{ ongoing: false, ratable: true, agents: [], tags: [] },
				happening( 'ChatEnded', undefined )
			);
		case 'message':
			return message( conversation, push );
		case 'agent-joined':
			return change(
				{ agents: [ ...conversation.agents, push.agent ] },
				happening( 'AgentJoinChat', push.agent )
			);
		case 'agent-left':
			return change(
				{ agents: conversation.agents.filter( ( { id } ) => id !== push.agent.id ) },
				happening( 'AgentLeaveChat', { name: push.agent.name, id: push.agent.id } )
			);
		case 'tags':
			return change( { tags: push.tags }, happening( 'TagsUpdated', push.tags ) );
		case 'unread':
			return change( { unread: push.count }, happening( 'UnreadCountChanged', push.count ) );
		case 'rated':
			return change( { ratable: false }, happening( 'ChatSatisfaction', push.rating ) );
		case 'renamed':
			return change( { name: push.name }, happening( 'VisitorNameChanged', push.name ) );
		case 'prechat':
			return change( {}, happening( 'PrechatSubmit', push.answers ) );
		case 'offline-form':
			return change( {}, happening( 'OfflineSubmit', push.form ) );
		case 'popout':
			return change( { poppedOut: push.open } );
		case 'session-expired':
			return change( {} );
	}
};
