/** `login` and `logout`: which visitor a page belongs to. */
import { decideLogin } from '../rules/identity';
import { mergeAttributes } from '../rules/limits';
import type { Checked } from '../rules/limits';
import { adoptChats } from './chats';
import type { Property, Visitor } from './state';
import { closePage, createVisitor, noteRefusedLogin } from './visitors';
import { visitorOf } from './world';
import type { Connection, World } from './world';

/** Moves a page from one visitor to another, as if it had been opened by him. */
const movePage = ( world: World, connection: Connection, from: Visitor, to: Visitor ): void => {
	const page = from.pages.find( ( candidate ) => candidate.id === connection.pageId );
	closePage( world, from, connection.pageId );
	if ( page && from !== to ) {
		const moved = { ...page, id: world.newId( 'page' ), at: world.now(), leftAt: null };
		to.pages.push( moved );
		connection.pageId = moved.id;
	}
	connection.visitorId = to.id;
	connection.sessionId = to.session.id;
	to.lastSeen = world.now();
};

const personOf = ( world: World, property: Property, userId: string ): Visitor | undefined =>
	world.state.visitors.find( ( visitor ) => visitor.propertyId === property.id && visitor.userId === userId );

/** A visitor who is logged in as someone else keeps that; the page gets a person of its own. */
const personFor = ( world: World, property: Property, current: Visitor, userId: string ): Visitor => {
	const known = personOf( world, property, userId );
	if ( known ) {
		return known;
	}
	const person = current.userId === null ? current : createVisitor( world, property.id, current.userAgent );
	person.userId = userId;
	return person;
};

/** Makes the page's visitor the person with this user id; an anonymous visitor's chat and attributes come along. */
export const login = (
	world: World,
	property: Property,
	connection: Connection,
	given: unknown
): Checked< Visitor > => {
	const current = visitorOf( world, connection );
	const decision = decideLogin( given, property );
	if ( ! decision.ok ) {
		noteRefusedLogin( world, current, decision.reason );
		return decision;
	}
	const { userId, profile, attributes } = decision.value;
	const wasAnonymous = current.userId === null;
	const person = personFor( world, property, current, userId );
	const merged = mergeAttributes( { ...( wasAnonymous && current.attributes ), ...person.attributes }, attributes );
	if ( ! merged.ok ) {
		return { ...merged, code: '400' };
	}
	person.attributes = merged.value;
	Object.assign( person, profile );
	person.identity = 'verified';
	if ( person !== current ) {
		if ( wasAnonymous ) {
			adoptChats( world, current, person );
		}
		movePage( world, connection, current, person );
	}
	return { ok: true, value: person };
};

/** Gives the page an unknown visitor; without a login nothing happens. */
export const logout = ( world: World, property: Property, connection: Connection ): Visitor => {
	const current = visitorOf( world, connection );
	if ( current.userId === null ) {
		return current;
	}
	const stranger = createVisitor( world, property.id, current.userAgent );
	movePage( world, connection, current, stranger );
	return stranger;
};
