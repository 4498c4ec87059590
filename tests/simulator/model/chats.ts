/** Chats: from the first tag or message to the rating. What each step tells the visitor's pages is returned. */
import type { Agent, Answer, Rating } from '../contract';
import { mergeTags } from '../rules/limits';
import type { Checked } from '../rules/limits';
import type { Author, Chat, Message, Visitor } from './state';
import { toVisitor } from './world';
import type { Delivery, World } from './world';

export const chatsOf = ( world: World, visitor: Visitor ): Chat[] =>
	world.state.chats.filter( ( chat ) => chat.visitorId === visitor.id );

/** The chat that was started and has not ended. */
export const runningChat = ( world: World, visitor: Visitor ): Chat | undefined =>
	chatsOf( world, visitor ).find( ( chat ) => chat.startedAt !== null && chat.endedAt === null );

/** The last chat that ended without a rating, if none runs since. */
export const ratableChat = ( world: World, visitor: Visitor ): Chat | undefined => {
	const last = chatsOf( world, visitor )
		.filter( ( chat ) => chat.startedAt !== null )
		.at( -1 );
	return last && last.endedAt !== null && last.rating === null ? last : undefined;
};

/** The chat that has not ended, started or not; made when there is none (assumption A12). */
export const openChat = ( world: World, visitor: Visitor ): Chat => {
	const open = chatsOf( world, visitor ).find( ( chat ) => chat.endedAt === null );
	if ( open ) {
		return open;
	}
	const chat: Chat = {
		id: world.newId( 'chat' ),
		propertyId: visitor.propertyId,
		visitorId: visitor.id,
		startedAt: null,
		endedAt: null,
		endedBy: null,
		agents: [],
		messages: [],
		tags: [],
		prechat: [],
		rating: null,
	};
	world.state.chats.push( chat );
	return chat;
};

const begin = ( world: World, visitor: Visitor, chat: Chat ): Delivery[] => {
	if ( chat.startedAt !== null ) {
		return [];
	}
	chat.startedAt = world.now();
	return [ toVisitor( visitor, { type: 'chat-started' } ) ];
};

const append = (
	world: World,
	visitor: Visitor,
	chat: Chat,
	from: Author,
	text: string,
	extra: Partial< Message >
): Delivery => {
	const message: Message = {
		id: world.newId( 'message' ),
		at: world.now(),
		from,
		name: '',
		text,
		file: '',
		...extra,
	};
	chat.messages.push( message );
	return toVisitor( visitor, { type: 'message', message } );
};

/** The visitor writes; the first message starts the chat. */
export const visitorWrites = ( world: World, visitor: Visitor, text: string, file = '' ): Delivery[] => {
	const chat = openChat( world, visitor );
	return [ ...begin( world, visitor, chat ), append( world, visitor, chat, 'visitor', text, { file } ) ];
};

/** The pre-chat form starts the chat; its answers stand in the chat for the agent. */
export const submitPrechat = ( world: World, visitor: Visitor, answers: Answer[] ): Delivery[] => {
	const chat = openChat( world, visitor );
	chat.prechat = answers;
	return [ toVisitor( visitor, { type: 'prechat', answers } ), ...begin( world, visitor, chat ) ];
};

export const agentJoins = ( world: World, visitor: Visitor, agent: Agent ): Delivery[] => {
	const chat = openChat( world, visitor );
	if ( chat.agents.some( ( present ) => present.id === agent.id ) ) {
		return [];
	}
	const started = begin( world, visitor, chat );
	chat.agents.push( agent );
	return [ ...started, toVisitor( visitor, { type: 'agent-joined', agent } ) ];
};

export const agentLeaves = ( world: World, visitor: Visitor, agentId: string ): Delivery[] => {
	const chat = runningChat( world, visitor );
	const agent = chat?.agents.find( ( present ) => present.id === agentId );
	if ( ! chat || ! agent ) {
		return [];
	}
	chat.agents = chat.agents.filter( ( present ) => present !== agent );
	return [ toVisitor( visitor, { type: 'agent-left', agent } ) ];
};

const countUnread = ( visitor: Visitor, read: boolean ): Delivery[] => {
	if ( read ) {
		return [];
	}
	visitor.unread += 1;
	return [ toVisitor( visitor, { type: 'unread', count: visitor.unread } ) ];
};

/** An agent writes; the message is `read` at once when a chat window of the visitor is open. */
export const agentWrites = (
	world: World,
	visitor: Visitor,
	agent: Agent,
	text: string,
	read: boolean
): Delivery[] => [
	...agentJoins( world, visitor, agent ),
	append( world, visitor, openChat( world, visitor ), 'agent', text, { name: agent.name } ),
	...countUnread( visitor, read ),
];

/** A message of the system or a trigger: it starts no chat. */
export const systemWrites = ( world: World, visitor: Visitor, text: string ): Delivery[] => [
	append( world, visitor, openChat( world, visitor ), 'system', text, {} ),
];

export const readAll = ( visitor: Visitor ): Delivery[] => {
	if ( visitor.unread === 0 ) {
		return [];
	}
	visitor.unread = 0;
	return [ toVisitor( visitor, { type: 'unread', count: 0 } ) ];
};

export const endChat = ( world: World, visitor: Visitor, endedBy: 'visitor' | 'agent' ): Delivery[] => {
	const chat = runningChat( world, visitor );
	if ( ! chat ) {
		return [];
	}
	chat.endedAt = world.now();
	chat.endedBy = endedBy;
	chat.agents = [];
	return [ toVisitor( visitor, { type: 'chat-ended' } ) ];
};

/** Rates the running chat, or the one that ended last. */
export const rate = ( world: World, visitor: Visitor, rating: Rating ): Delivery[] => {
	const chat = runningChat( world, visitor ) ?? ratableChat( world, visitor );
	if ( ! chat ) {
		return [];
	}
	chat.rating = rating;
	return [ toVisitor( visitor, { type: 'rated', rating } ) ];
};

const replaceTags = ( visitor: Visitor, chat: Chat, tags: string[] ): Delivery[] => {
	const same = tags.length === chat.tags.length && tags.every( ( tag ) => chat.tags.includes( tag ) );
	chat.tags = tags;
	return same ? [] : [ toVisitor( visitor, { type: 'tags', tags } ) ];
};

export const addTags = ( world: World, visitor: Visitor, added: readonly string[] ): Checked< Delivery[] > => {
	const chat = openChat( world, visitor );
	const merged = mergeTags( chat.tags, added );
	return merged.ok ? { ok: true, value: replaceTags( visitor, chat, merged.value ) } : merged;
};

export const removeTags = ( world: World, visitor: Visitor, removed: readonly string[] ): Delivery[] => {
	const chat = openChat( world, visitor );
	return replaceTags(
		visitor,
		chat,
		chat.tags.filter( ( tag ) => ! removed.includes( tag ) )
	);
};

/** A visitor's open chat goes with him when he logs in, unless the person has one running already (assumption A8). */
export const adoptChats = ( world: World, from: Visitor, to: Visitor ): void => {
	if ( runningChat( world, to ) ) {
		return;
	}
	const brought = chatsOf( world, from ).filter( ( chat ) => chat.endedAt === null );
	if ( brought.length > 0 ) {
		world.state.chats = world.state.chats.filter( ( chat ) => chat.visitorId !== to.id || chat.endedAt !== null );
	}
	for ( const chat of brought ) {
		chat.visitorId = to.id;
	}
};
