import type { Agent } from '../contract';
import {
	addTags,
	agentJoins,
	agentLeaves,
	agentWrites,
	chatsOf,
	endChat,
	openChat,
	rate,
	ratableChat,
	readAll,
	removeTags,
	runningChat,
	submitPrechat,
	systemWrites,
	visitorWrites,
} from './chats';
import { arrive, createWorld } from './testing';
import type { Delivery } from './world';

const alex: Agent = { id: 'a1', name: 'Alex', position: 'Support', image: '' };

const types = ( deliveries: readonly Delivery[] ): string[] => deliveries.map( ( { push } ) => push.type );

test( 'the first message starts the chat, the next ones only follow', () => {
	const world = createWorld();
	const { visitor } = arrive( world );
	expect( types( visitorWrites( world, visitor, 'Hello' ) ) ).toEqual( [ 'chat-started', 'message' ] );
	expect( types( visitorWrites( world, visitor, 'Anyone?' ) ) ).toEqual( [ 'message' ] );
	expect( runningChat( world, visitor )?.messages.map( ( { text } ) => text ) ).toEqual( [ 'Hello', 'Anyone?' ] );
} );

test( 'a pre-chat form starts the chat with its answers', () => {
	const world = createWorld();
	const { visitor } = arrive( world );
	const answers = [ { label: 'Name', answer: 'Ada' } ];
	expect( types( submitPrechat( world, visitor, answers ) ) ).toEqual( [ 'prechat', 'chat-started' ] );
	expect( runningChat( world, visitor )?.prechat ).toEqual( answers );
} );

test( 'an agent who writes joins first, and counts as unread unless the window is open', () => {
	const world = createWorld();
	const { visitor } = arrive( world );
	visitorWrites( world, visitor, 'Hello' );
	expect( types( agentWrites( world, visitor, alex, 'Hi', false ) ) ).toEqual( [
		'agent-joined',
		'message',
		'unread',
	] );
	expect( types( agentWrites( world, visitor, alex, 'How are you?', false ) ) ).toEqual( [ 'message', 'unread' ] );
	expect( visitor.unread ).toBe( 2 );
	expect( readAll( visitor ).map( ( { push } ) => push ) ).toEqual( [ { type: 'unread', count: 0 } ] );
	expect( readAll( visitor ) ).toEqual( [] );
	expect( types( agentWrites( world, visitor, alex, 'Bye', true ) ) ).toEqual( [ 'message' ] );
} );

test( 'an agent joins and leaves once', () => {
	const world = createWorld();
	const { visitor } = arrive( world );
	expect( types( agentJoins( world, visitor, alex ) ) ).toEqual( [ 'chat-started', 'agent-joined' ] );
	expect( agentJoins( world, visitor, alex ) ).toEqual( [] );
	expect( types( agentLeaves( world, visitor, alex.id ) ) ).toEqual( [ 'agent-left' ] );
	expect( agentLeaves( world, visitor, alex.id ) ).toEqual( [] );
} );

test( 'a message of the system starts no chat', () => {
	const world = createWorld();
	const { visitor } = arrive( world );
	expect( types( systemWrites( world, visitor, 'May we help?' ) ) ).toEqual( [ 'message' ] );
	expect( runningChat( world, visitor ) ).toBeUndefined();
} );

test( 'a chat ends once, can be rated once it has ended, and the next message starts another', () => {
	const world = createWorld();
	const { visitor } = arrive( world );
	expect( endChat( world, visitor, 'visitor' ) ).toEqual( [] );
	visitorWrites( world, visitor, 'Hello' );
	agentJoins( world, visitor, alex );
	expect( types( endChat( world, visitor, 'agent' ) ) ).toEqual( [ 'chat-ended' ] );
	expect( endChat( world, visitor, 'agent' ) ).toEqual( [] );
	expect( chatsOf( world, visitor ) ).toMatchObject( [ { agents: [] } ] );
	expect( types( rate( world, visitor, -1 ) ) ).toEqual( [ 'rated' ] );
	expect( ratableChat( world, visitor ) ).toBeUndefined();
	expect( rate( world, visitor, 1 ) ).toEqual( [] );
	visitorWrites( world, visitor, 'Again' );
	expect( chatsOf( world, visitor ).map( ( { endedBy, rating } ) => [ endedBy, rating ] ) ).toEqual( [
		[ 'agent', -1 ],
		[ null, null ],
	] );
} );

test( 'tags wait for the chat, stay to its end, and the next chat has none', () => {
	const world = createWorld();
	const { visitor } = arrive( world );
	expect( addTags( world, visitor, [ 'vip' ] ) ).toMatchObject( {
		ok: true,
		value: [ { push: { type: 'tags', tags: [ 'vip' ] } } ],
	} );
	visitorWrites( world, visitor, 'Hello' );
	expect( runningChat( world, visitor )?.tags ).toEqual( [ 'vip' ] );
	endChat( world, visitor, 'visitor' );
	expect( openChat( world, visitor ).tags ).toEqual( [] );
} );

test( 'the eleventh tag is refused and the ten stay', () => {
	const world = createWorld();
	const { visitor } = arrive( world );
	const ten = Array.from( { length: 10 }, ( _, index ) => `t${ index }` );
	addTags( world, visitor, ten );
	expect( addTags( world, visitor, [ 'one more' ] ) ).toMatchObject( { ok: false, code: 'TAG_LIMIT_EXCEEDED' } );
	expect( openChat( world, visitor ).tags ).toEqual( ten );
} );

test( 'tags that change nothing are told to no one', () => {
	const world = createWorld();
	const { visitor } = arrive( world );
	addTags( world, visitor, [ 'vip' ] );
	expect( addTags( world, visitor, [ 'vip' ] ) ).toEqual( { ok: true, value: [] } );
	expect( removeTags( world, visitor, [ 'other' ] ) ).toEqual( [] );
	expect( types( removeTags( world, visitor, [ 'vip' ] ) ) ).toEqual( [ 'tags' ] );
} );
