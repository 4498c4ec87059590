/** Visitors: who comes back, what they say to be, what they carry, where they are. */
import type { Profile, VisitorDecision } from '../rules/identity';
import { decideAttributes, decideVisitor, wrongTypes } from '../rules/identity';
import { mergeAttributes, refuse } from '../rules/limits';
import type { Attributes, Checked } from '../rules/limits';
import type { StartArguments } from '../protocol';
import type { PageView, Property, Refusal, Visitor } from './state';
import { findVisitor, noteViolation } from './world';
import type { World } from './world';

export const createVisitor = ( world: World, propertyId: string, userAgent: string ): Visitor => {
	const visitor: Visitor = {
		id: world.newId( 'visitor' ),
		propertyId,
		name: '',
		email: '',
		phone: '',
		jobTitle: '',
		identity: 'anonymous',
		userId: null,
		attributes: {},
		events: [],
		refusals: [],
		pages: [],
		session: { id: world.newId( 'session' ), expired: false },
		unread: 0,
		userAgent,
		firstSeen: world.now(),
		lastSeen: world.now(),
	};
	world.state.visitors.push( visitor );
	return visitor;
};

/** The visitor this browser stored, in a session that lives. */
export const returningVisitor = ( world: World, property: Property, uuid: string, userAgent: string ): Visitor => {
	const known = findVisitor( world, uuid );
	const visitor = known?.propertyId === property.id ? known : createVisitor( world, property.id, userAgent );
	if ( visitor.session.expired ) {
		visitor.session = { id: world.newId( 'session' ), expired: false };
	}
	visitor.lastSeen = world.now();
	return visitor;
};

export const openPage = ( world: World, visitor: Visitor, start: StartArguments ): PageView => {
	const page: PageView = {
		id: world.newId( 'page' ),
		url: start.url,
		title: start.title,
		referrer: start.referrer,
		widgetId: start.widgetId,
		kind: start.kind,
		at: world.now(),
		leftAt: null,
	};
	visitor.pages.push( page );
	return page;
};

export const closePage = ( world: World, visitor: Visitor, pageId: string ): void => {
	const page = visitor.pages.find( ( candidate ) => candidate.id === pageId );
	if ( page && page.leftAt === null ) {
		page.leftAt = world.now();
	}
	visitor.lastSeen = world.now();
};

export const isOnSite = ( visitor: Visitor ): boolean => visitor.pages.some( ( page ) => page.leftAt === null );

const refuseIdentity = ( world: World, visitor: Visitor, via: Refusal[ 'via' ], reason: string ): void => {
	visitor.refusals.push( { at: world.now(), via, reason } );
};

const applyProfile = ( visitor: Visitor, profile: Profile, verified: boolean ): void => {
	Object.assign( visitor, profile );
	visitor.identity = verified ? 'verified' : 'unverified';
};

/** Applies `Tawk_API.visitor` of a starting page. */
export const introduce = ( world: World, property: Property, visitor: Visitor, start: StartArguments ): void => {
	for ( const detail of wrongTypes( start.visitor ) ) {
		noteViolation( world, { rule: 'wrong-type', detail, url: start.url } );
	}
	const decision: VisitorDecision = decideVisitor( start.visitor, property );
	if ( decision.outcome === 'accepted' ) {
		applyProfile( visitor, decision.profile, decision.verified );
	}
	if ( decision.outcome === 'refused' ) {
		refuseIdentity( world, visitor, 'visitor', decision.reason );
		noteViolation( world, { rule: 'refused-identity', detail: `visitor: ${ decision.reason }`, url: start.url } );
	}
};

/** `setAttributes`: all or nothing. */
export const setAttributes = (
	world: World,
	property: Property,
	visitor: Visitor,
	added: Attributes
): Checked< null > => {
	const decision = decideAttributes( added, visitor.email, property );
	if ( decision.outcome === 'refused' ) {
		refuseIdentity( world, visitor, 'setAttributes', decision.reason );
		return refuse( 'UNAUTHORIZED_API_CALL', decision.reason );
	}
	const merged = mergeAttributes( visitor.attributes, added );
	if ( ! merged.ok ) {
		return merged;
	}
	visitor.attributes = merged.value;
	if ( decision.outcome === 'accepted' ) {
		applyProfile( visitor, decision.profile, decision.verified );
	}
	return { ok: true, value: null };
};

export const noteRefusedLogin = ( world: World, visitor: Visitor, reason: string ): void =>
	refuseIdentity( world, visitor, 'login', reason );

/** What a visitor answers in a form is who he says to be; a proven identity stays (assumption A21). */
export const introduceByForm = ( visitor: Visitor, name: string, email: string ): void => {
	if ( visitor.identity === 'verified' || ( name === '' && email === '' ) ) {
		return;
	}
	applyProfile( visitor, { ...( name !== '' && { name } ), ...( email !== '' && { email } ) }, false );
};

/** The visitor typed another name into the chat window: it proves nothing. */
export const rename = ( visitor: Visitor, name: string ): void => {
	visitor.name = name;
	visitor.identity = 'unverified';
};
