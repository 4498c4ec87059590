import { DEFAULT_VARIANTS } from '../model/defaults';
import type { Author } from '../model/state';
import type { Push, Snapshot } from '../protocol';
import { applyPush } from './conversation';

const before: Snapshot = {
	status: 'online',
	widget: { id: 'default', name: 'Chat', position: 'br', prechat: [] },
	variants: DEFAULT_VARIANTS,
	visitorId: 'v',
	name: '',
	email: '',
	messages: [],
	ongoing: false,
	ratable: false,
	agents: [],
	tags: [],
	unread: 0,
	poppedOut: false,
};
const alex = { id: 'a1', name: 'Alex', position: 'Support', image: 'alex.png' };

const message = ( from: Author, file = '' ): Push => ( {
	type: 'message',
	message: { id: 'm', at: 0, from, name: '', text: 'Hello', file },
} );

test.each< [ Push, unknown ] >( [
	[
		{ type: 'status', status: 'away' },
		{ name: 'StatusChange', detail: 'away' },
	],
	[ { type: 'chat-started' }, { name: 'ChatStarted', detail: undefined } ],
	[ { type: 'chat-ended' }, { name: 'ChatEnded', detail: undefined } ],
	[ message( 'visitor' ), { name: 'ChatMessageVisitor', detail: 'Hello' } ],
	[ message( 'agent' ), { name: 'ChatMessageAgent', detail: 'Hello' } ],
	[ message( 'system' ), { name: 'ChatMessageSystem', detail: 'Hello' } ],
	[ message( 'visitor', 'https://x/f' ), { name: 'FileUpload', detail: 'https://x/f' } ],
	[
		{ type: 'agent-joined', agent: alex },
		{ name: 'AgentJoinChat', detail: alex },
	],
	[
		{ type: 'agent-left', agent: alex },
		{ name: 'AgentLeaveChat', detail: { name: 'Alex', id: 'a1' } },
	],
	[
		{ type: 'tags', tags: [ 'vip' ] },
		{ name: 'TagsUpdated', detail: [ 'vip' ] },
	],
	[
		{ type: 'unread', count: 2 },
		{ name: 'UnreadCountChanged', detail: 2 },
	],
	[
		{ type: 'rated', rating: -1 },
		{ name: 'ChatSatisfaction', detail: -1 },
	],
	[
		{ type: 'renamed', name: 'Ada' },
		{ name: 'VisitorNameChanged', detail: 'Ada' },
	],
	[
		{ type: 'prechat', answers: [] },
		{ name: 'PrechatSubmit', detail: [] },
	],
	[
		{ type: 'offline-form', form: { name: '', email: '', message: '', questions: [] } },
		{ name: 'OfflineSubmit', detail: { name: '', email: '', message: '', questions: [] } },
	],
] )( '%o makes its event', ( push, event ) => {
	expect( applyPush( before, push ).events ).toEqual( [ event ] );
} );

test( 'the pop-out and an expired session make no event', () => {
	expect( applyPush( before, { type: 'popout', open: true } ) ).toEqual( {
		conversation: { ...before, poppedOut: true },
		events: [],
	} );
	expect( applyPush( before, { type: 'session-expired' } ).events ).toEqual( [] );
} );

test( 'a chat goes from start to rating', () => {
	const pushes: Push[] = [
		{ type: 'chat-started' },
		message( 'visitor' ),
		{ type: 'agent-joined', agent: alex },
		{ type: 'chat-ended' },
	];
	const after = pushes.reduce( ( conversation, push ) => applyPush( conversation, push ).conversation, before );
	expect( after ).toMatchObject( { ongoing: false, ratable: true, agents: [], messages: [ { text: 'Hello' } ] } );
	expect( applyPush( after, { type: 'rated', rating: 1 } ).conversation.ratable ).toBe( false );
} );
