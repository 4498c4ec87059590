/** The simulator's state with the clock and the ids it needs, and the look-ups and notes that everything uses. */
import type { Push } from '../protocol';
import type { PageView, Property, State, Violation, Visitor, Widget } from './state';

export interface World {
	state: State;
	/** Milliseconds since the epoch. */
	now: () => number;
	newId: ( kind: string ) => string;
}

/** A page with an open socket. */
export interface Connection {
	id: string;
	propertyId: string;
	widgetId: string;
	kind: PageView[ 'kind' ];
	visitorId: string;
	sessionId: string;
	pageId: string;
	url: string;
	/** Its chat window is open: messages count as read. */
	maximized: boolean;
}

/** Something to tell: to every page of a visitor, or of a property. */
export type Delivery = { visitor: string; push: Push } | { property: string; push: Push };

export const toVisitor = ( visitor: Visitor, push: Push ): Delivery => ( { visitor: visitor.id, push } );

export const findProperty = ( world: World, propertyId: string ): Property | undefined =>
	world.state.properties.find( ( property ) => property.id === propertyId.toLowerCase() );

export const findWidget = ( property: Property, widgetId: string ): Widget | undefined =>
	property.widgets.find( ( widget ) => widget.id === widgetId );

export const findVisitor = ( world: World, visitorId: string ): Visitor | undefined =>
	world.state.visitors.find( ( visitor ) => visitor.id === visitorId );

/** The visitor a live connection belongs to: it is never without one. */
export const visitorOf = ( world: World, connection: Connection ): Visitor => {
	const visitor = findVisitor( world, connection.visitorId );
	if ( ! visitor ) {
		throw new Error( `Connection ${ connection.id } has no visitor.` );
	}
	return visitor;
};

export const propertyOf = ( world: World, owner: { propertyId: string } ): Property => {
	const property = findProperty( world, owner.propertyId );
	if ( ! property ) {
		throw new Error( `No property ${ owner.propertyId }.` );
	}
	return property;
};

export const noteViolation = ( world: World, violation: Omit< Violation, 'at' > ): void => {
	world.state.violations.push( { at: world.now(), ...violation } );
};
