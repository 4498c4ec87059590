/**
 * What a page may ask of the server over its socket. Each call answers an error or a result, and lists what other
 * pages must be told. The arguments come from a page and are checked here again.
 */
import type { Answer, OfflineForm, Rating } from '../contract';
import { checkAttributes, checkEventName, checkMetadata, checkTags } from '../rules/limits';
import type { Checked } from '../rules/limits';
import type { CallError } from '../protocol';
import { addTags, endChat, rate, readAll, removeTags, submitPrechat, visitorWrites } from './chats';
import { login, logout } from './login';
import { snapshot } from './snapshot';
import type { Property, Visitor } from './state';
import { introduceByForm, rename, setAttributes } from './visitors';
import { findWidget, propertyOf, toVisitor, visitorOf } from './world';
import type { Connection, Delivery, World } from './world';

export interface Outcome {
	error: CallError | null;
	result: unknown;
	deliveries: Delivery[];
}

interface Context {
	world: World;
	connection: Connection;
	property: Property;
	visitor: Visitor;
	args: Record< string, unknown >;
}

const done = ( deliveries: Delivery[] = [], result: unknown = null ): Outcome => ( {
	error: null,
	result,
	deliveries,
} );

const from = < Value >( checked: Checked< Value >, then: ( value: Value ) => Outcome ): Outcome =>
	checked.ok
		? then( checked.value )
		: { error: { code: checked.code, reason: checked.reason }, result: null, deliveries: [] };

const text = ( value: unknown ): string => ( typeof value === 'string' ? value : '' );

/** Only what the web can open is a link. */
const link = ( value: unknown ): string => ( /^https?:/.test( text( value ) ) ? text( value ) : '' );

const answers = ( value: unknown ): Answer[] =>
	Array.isArray( value )
		? value.map( ( item ) => ( { label: text( item?.label ), answer: text( item?.answer ) } ) )
		: [];

const answerSnapshot = ( { world, connection, property }: Context, deliveries: Delivery[] = [] ): Outcome => {
	const widget = findWidget( property, connection.widgetId );
	return done( deliveries, widget ? snapshot( world, property, widget, visitorOf( world, connection ) ) : null );
};

const addEvent = ( { world, visitor, args }: Context ): Outcome =>
	from( checkEventName( args.name ), ( name ) =>
		from( checkMetadata( args.metadata ), ( metadata ) => {
			visitor.events.push( { at: world.now(), name, metadata } );
			return done();
		} )
	);

const submitOffline = ( { world, visitor, args }: Context ): Outcome => {
	const form: OfflineForm = {
		name: text( args.name ),
		email: text( args.email ),
		message: text( args.message ),
		questions: answers( args.questions ),
	};
	introduceByForm( visitor, form.name, form.email );
	world.state.offlineMessages.push( {
		at: world.now(),
		propertyId: visitor.propertyId,
		visitorId: visitor.id,
		...form,
	} );
	return done( [ toVisitor( visitor, { type: 'offline-form', form } ) ] );
};

const isRating = ( value: unknown ): value is Rating => value === -1 || value === 0 || value === 1;

const CALLS: Record< string, ( context: Context ) => Outcome > = {
	setAttributes: ( { world, property, visitor, args } ) =>
		from( checkAttributes( args.attributes ), ( added ) =>
			from( setAttributes( world, property, visitor, added ), () => done() )
		),
	addEvent,
	addTags: ( { world, visitor, args } ) =>
		from( checkTags( args.tags ), ( tags ) => from( addTags( world, visitor, tags ), done ) ),
	removeTags: ( { world, visitor, args } ) =>
		from( checkTags( args.tags ), ( tags ) => done( removeTags( world, visitor, tags ) ) ),
	login: ( context ) =>
		from( login( context.world, context.property, context.connection, context.args.data ), () =>
			answerSnapshot( context )
		),
	logout: ( context ) => {
		logout( context.world, context.property, context.connection );
		return answerSnapshot( context );
	},
	snapshot: ( context ) => answerSnapshot( context ),
	message: ( { world, visitor, args } ) =>
		text( args.text ).trim() === '' ? done() : done( visitorWrites( world, visitor, text( args.text ) ) ),
	file: ( { world, visitor, args } ) => done( visitorWrites( world, visitor, text( args.name ), link( args.link ) ) ),
	prechat: ( { world, visitor, args } ) => {
		const given = answers( args.answers );
		const answerTo = ( label: string ): string => given.find( ( item ) => item.label === label )?.answer ?? '';
		introduceByForm( visitor, answerTo( 'Name' ), answerTo( 'Email' ) );
		return done( submitPrechat( world, visitor, given ) );
	},
	offline: submitOffline,
	endChat: ( { world, visitor } ) => done( endChat( world, visitor, 'visitor' ) ),
	rate: ( { world, visitor, args } ) =>
		isRating( args.rating ) ? done( rate( world, visitor, args.rating ) ) : done(),
	rename: ( { visitor, args } ) => {
		const name = text( args.name ).trim();
		if ( name === '' ) {
			return done();
		}
		rename( visitor, name );
		return done( [ toVisitor( visitor, { type: 'renamed', name } ) ] );
	},
	window: ( { connection, visitor, args } ) => {
		connection.maximized = args.maximized === true;
		return done( connection.maximized ? readAll( visitor ) : [] );
	},
};

const isRecord = ( value: unknown ): value is Record< string, unknown > => typeof value === 'object' && value !== null;

const fail = ( code: string, reason: string ): Outcome => ( { error: { code, reason }, result: null, deliveries: [] } );

/** Runs a call of a page that has started. */
export const runCall = ( world: World, connection: Connection, method: string, args: unknown ): Outcome => {
	const call = Object.hasOwn( CALLS, method ) ? CALLS[ method ] : undefined;
	if ( ! call ) {
		return fail( 'SERVER_ERROR', `no call named ${ method }` );
	}
	const visitor = visitorOf( world, connection );
	if ( visitor.session.expired || visitor.session.id !== connection.sessionId ) {
		return fail( 'SESSION_EXPIRED', 'the session is over' );
	}
	visitor.lastSeen = world.now();
	return call( {
		world,
		connection,
		property: propertyOf( world, visitor ),
		visitor,
		args: isRecord( args ) ? args : {},
	} );
};
