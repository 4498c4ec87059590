/**
 * What an agent, or a test, can do: the same functions behind the agent's page, `POST /control/…` and `Simulator`.
 * Each throws a sentence when what it is asked does not exist.
 */
import type { Agent, Status } from '../contract';
import type { Fault, FaultScope, FaultSpec } from '../faults';
import { addTags, agentJoins, agentLeaves, agentWrites, endChat, removeTags, systemWrites } from '../model/chats';
import { initialState } from '../model/defaults';
import type { Property, Variants, Visitor } from '../model/state';
import { findProperty, findVisitor, toVisitor } from '../model/world';
import type { World } from '../model/world';
import { checkTags } from '../rules/limits';
import type { Hub } from './hub';

/** The agent who acts when none is named. */
export const AGENT: Agent = { id: 'agent-1', name: 'Alex', position: 'Support', image: '' };

/** What of a property can be changed while it runs. */
export type PropertyChange = Partial< Pick< Property, 'name' | 'key' | 'secureMode' | 'widgets' > > & {
	variants?: Partial< Variants >;
};

export interface Controls {
	/** Sets a property's status; its pages hear of it at once. */
	setStatus: ( propertyId: string, status: Status ) => void;
	changeProperty: ( propertyId: string, change: PropertyChange ) => void;
	addProperty: ( property: Property ) => void;
	/** @return The fault with the id that removes it. */
	addFault: ( fault: FaultSpec & FaultScope ) => Fault;
	/** Removes one fault, or all. */
	removeFaults: ( faultId?: string ) => void;
	/** An agent writes, joining the chat and starting it if need be. */
	say: ( visitorId: string, text: string, agent?: Agent ) => void;
	/** A message of the system, as triggers write them. */
	announce: ( visitorId: string, text: string ) => void;
	join: ( visitorId: string, agent?: Agent ) => void;
	leave: ( visitorId: string, agentId?: string ) => void;
	endChat: ( visitorId: string ) => void;
	addTags: ( visitorId: string, tags: string[] ) => void;
	removeTags: ( visitorId: string, tags: string[] ) => void;
	/** Ends the visitor's session: its pages' calls answer `SESSION_EXPIRED`. */
	expire: ( visitorId: string ) => void;
	/** Cuts the sockets of one visitor, or all; the pages connect again by themselves. */
	drop: ( visitorId?: string ) => void;
	/** Back to the beginning: properties, visitors, faults and lists as at the start, no page connected. */
	reset: () => void;
}

const visitorNamed = ( world: World, visitorId: string ): Visitor => {
	const visitor = findVisitor( world, visitorId );
	if ( ! visitor ) {
		throw new Error( `No visitor ${ visitorId }.` );
	}
	return visitor;
};

const propertyNamed = ( world: World, propertyId: string ): Property => {
	const property = findProperty( world, propertyId );
	if ( ! property ) {
		throw new Error( `No property ${ propertyId }.` );
	}
	return property;
};

export const createControls = ( world: World, hub: Hub, properties?: Property[] ): Controls => ( {
	setStatus( propertyId, status ) {
		const property = propertyNamed( world, propertyId );
		if ( property.status !== status ) {
			property.status = status;
			hub.deliver( [ { property: property.id, push: { type: 'status', status } } ] );
		}
	},
	changeProperty( propertyId, { variants, ...change } ) {
		const property = propertyNamed( world, propertyId );
		Object.assign( property, change );
		Object.assign( property.variants, variants );
		hub.changed();
	},
	addProperty( property ) {
		world.state.properties.push( structuredClone( property ) );
		hub.changed();
	},
	addFault( spec ) {
		const fault: Fault = { ...spec, id: world.newId( 'fault' ) };
		world.state.faults.push( fault );
		hub.changed();
		return fault;
	},
	removeFaults( faultId ) {
		world.state.faults =
			faultId === undefined ? [] : world.state.faults.filter( ( fault ) => fault.id !== faultId );
		hub.changed();
	},
	say( visitorId, text, agent = AGENT ) {
		const visitor = visitorNamed( world, visitorId );
		hub.deliver( agentWrites( world, visitor, agent, text, hub.isReading( visitor ) ) );
	},
	announce( visitorId, text ) {
		hub.deliver( systemWrites( world, visitorNamed( world, visitorId ), text ) );
	},
	join( visitorId, agent = AGENT ) {
		hub.deliver( agentJoins( world, visitorNamed( world, visitorId ), agent ) );
	},
	leave( visitorId, agentId = AGENT.id ) {
		hub.deliver( agentLeaves( world, visitorNamed( world, visitorId ), agentId ) );
	},
	endChat( visitorId ) {
		hub.deliver( endChat( world, visitorNamed( world, visitorId ), 'agent' ) );
	},
	addTags( visitorId, tags ) {
		const checked = checkTags( tags );
		const added = checked.ok ? addTags( world, visitorNamed( world, visitorId ), checked.value ) : checked;
		if ( ! added.ok ) {
			throw new Error( added.reason );
		}
		hub.deliver( added.value );
	},
	removeTags( visitorId, tags ) {
		hub.deliver( removeTags( world, visitorNamed( world, visitorId ), tags ) );
	},
	expire( visitorId ) {
		const visitor = visitorNamed( world, visitorId );
		visitor.session.expired = true;
		hub.deliver( [ toVisitor( visitor, { type: 'session-expired' } ) ] );
	},
	drop: ( visitorId ) => hub.drop( visitorId ),
	reset() {
		Object.assign( world.state, initialState( properties ) );
		hub.reset();
		hub.changed();
	},
} );
