/**
 * `/control/…`: the controls over HTTP with JSON bodies, for tests in another process and the agent's page.
 * README.md lists them. They answer no other origin.
 */
import type { IncomingMessage } from 'node:http';
import type { Agent, MethodName, Status } from '../contract';
import { ERROR_CODES, METHODS, STATUSES } from '../contract';
import type { FaultScope, FaultSpec, Target } from '../faults';
import type { FormField, Property, Variants, Widget } from '../model/state';
import type { World } from '../model/world';
import { DEFAULT_VARIANTS } from '../model/defaults';
import { isApiKey, isPropertyId, isWidgetId } from '../rules/ids';
import type { Controls, PropertyChange } from './controls';
import { AGENT } from './controls';
import { json, readObject } from './http';
import type { Answer } from './http';

type Body = Record< string, unknown >;

const isObject = ( value: unknown ): value is Body =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

const text = ( body: Body, key: string ): string => {
	const value = body[ key ];
	if ( typeof value !== 'string' || value === '' ) {
		throw new Error( `“${ key }” must be a text.` );
	}
	return value;
};

const optionalText = ( body: Body, key: string ): string | undefined =>
	body[ key ] === undefined ? undefined : text( body, key );

const number = ( body: Body, key: string ): number => {
	const value = body[ key ];
	if ( typeof value !== 'number' || ! Number.isFinite( value ) || value < 0 ) {
		throw new Error( `“${ key }” must be a number of at least 0.` );
	}
	return value;
};

const oneOf = < Value extends string >( body: Body, key: string, values: readonly Value[] ): Value => {
	const value = values.find( ( candidate ) => candidate === body[ key ] );
	if ( value === undefined ) {
		throw new Error( `“${ key }” must be one of: ${ values.join( ', ' ) }.` );
	}
	return value;
};

const texts = ( body: Body, key: string ): string[] => {
	const value = body[ key ];
	if ( ! Array.isArray( value ) || ! value.every( ( item ) => typeof item === 'string' ) ) {
		throw new Error( `“${ key }” must be a list of texts.` );
	}
	return value;
};

const TARGETS: readonly Target[] = [ 'loader', 'app', 'settings', 'socket' ];

const target = ( body: Body ): { target?: Target } =>
	body.target === undefined ? {} : { target: oneOf( body, 'target', TARGETS ) };

const FAULT_KINDS = [
	'refused',
	'hang',
	'slow',
	'status',
	'html',
	'truncated',
	'throws',
	'never_loads',
	'loads_twice',
	'missing_method',
	'error',
	'no_callback',
	'burn',
] as const;

const FALLIBLE = Object.keys( ERROR_CODES );

const readFaultSpec = ( body: Body ): FaultSpec => {
	const kind = oneOf( body, 'kind', FAULT_KINDS );
	switch ( kind ) {
		case 'slow':
			return { kind, ...target( body ), ms: number( body, 'ms' ) };
		case 'status':
			return { kind, ...target( body ), status: number( body, 'status' ) };
		case 'refused':
		case 'hang':
		case 'html':
		case 'truncated':
			return { kind, ...target( body ) };
		case 'missing_method':
			return { kind, method: oneOf< MethodName >( body, 'method', METHODS ) };
		case 'error':
			return { kind, method: oneOf( body, 'method', FALLIBLE ), code: text( body, 'code' ) };
		case 'no_callback':
			return { kind, method: text( body, 'method' ) };
		case 'burn':
			return { kind, ...( body.ms !== undefined && { ms: number( body, 'ms' ) } ) };
		default:
			return { kind };
	}
};

const readFault = ( body: Body ): FaultSpec & FaultScope => {
	const property = optionalText( body, 'property' );
	const widget = optionalText( body, 'widget' );
	return {
		...readFaultSpec( body ),
		...( property !== undefined && { property } ),
		...( widget !== undefined && { widget } ),
		...( body.times !== undefined && { times: number( body, 'times' ) } ),
	};
};

const readAgent = ( body: Body ): Agent => ( {
	...AGENT,
	...( body.agent !== undefined && { id: text( body, 'agent' ), name: text( body, 'agent' ) } ),
} );

const FIELD_TYPES = [ 'text', 'email', 'textarea' ] as const;

const readField = ( value: unknown ): FormField => {
	const body = isObject( value ) ? value : {};
	return {
		label: text( body, 'label' ),
		type: oneOf( body, 'type', FIELD_TYPES ),
		required: body.required === true,
	};
};

const readWidget = ( value: unknown ): Widget => {
	const body = isObject( value ) ? value : {};
	const id = text( body, 'id' );
	if ( ! isWidgetId( id ) ) {
		throw new Error( `“${ id }” is not a widget id.` );
	}
	const prechat = body.prechat ?? [];
	return {
		id,
		name: optionalText( body, 'name' ) ?? 'Chat',
		position:
			body.position === undefined ? 'br' : oneOf( body, 'position', [ 'br', 'bl', 'cr', 'cl', 'tr', 'tl' ] ),
		prechat: Array.isArray( prechat ) ? prechat.map( readField ) : [],
	};
};

const readVariants = ( value: unknown ): Partial< Variants > => {
	const given = isObject( value ) ? value : {};
	for ( const [ key, flag ] of Object.entries( given ) ) {
		if ( ! ( key in DEFAULT_VARIANTS ) || typeof flag !== 'boolean' ) {
			throw new Error( `“${ key }” is not a variant that is true or false.` );
		}
	}
	return given;
};

const readKey = ( body: Body ): string => {
	const key = text( body, 'key' );
	if ( ! isApiKey( key ) ) {
		throw new Error( 'A key has 40 letters and digits.' );
	}
	return key;
};

const readChange = ( body: Body ): PropertyChange => ( {
	...( body.name !== undefined && { name: text( body, 'name' ) } ),
	...( body.key !== undefined && { key: readKey( body ) } ),
	...( typeof body.secureMode === 'boolean' && { secureMode: body.secureMode } ),
	...( Array.isArray( body.widgets ) && { widgets: body.widgets.map( readWidget ) } ),
	...( body.variants !== undefined && { variants: readVariants( body.variants ) } ),
} );

const readProperty = ( body: Body ): Property => {
	const id = text( body, 'id' );
	if ( ! isPropertyId( id ) ) {
		throw new Error( 'A property id has 24 hex digits.' );
	}
	const { variants, ...change } = readChange( body );
	return {
		id: id.toLowerCase(),
		name: id,
		key: AGENT.id.padEnd( 40, '0' ).replace( '-', '0' ),
		secureMode: false,
		status: 'online',
		widgets: [ readWidget( { id: 'default' } ) ],
		...change,
		variants: { ...DEFAULT_VARIANTS, ...variants },
	};
};

const visitor = ( body: Body ): string => text( body, 'visitor' );

/** Each answers what is sent back, or nothing. */
const routes = ( controls: Controls ): Record< string, ( body: Body ) => unknown > => ( {
	'POST reset': () => controls.reset(),
	'POST status': ( body ) =>
		controls.setStatus( text( body, 'property' ), oneOf< Status >( body, 'status', STATUSES ) ),
	'POST property': ( body ) => controls.changeProperty( text( body, 'id' ), readChange( body ) ),
	'POST properties': ( body ) => controls.addProperty( readProperty( body ) ),
	'POST faults': ( body ) => controls.addFault( readFault( body ) ),
	'DELETE faults': ( body ) => controls.removeFaults( optionalText( body, 'id' ) ),
	'POST say': ( body ) => controls.say( visitor( body ), text( body, 'text' ), readAgent( body ) ),
	'POST announce': ( body ) => controls.announce( visitor( body ), text( body, 'text' ) ),
	'POST join': ( body ) => controls.join( visitor( body ), readAgent( body ) ),
	'POST leave': ( body ) => controls.leave( visitor( body ), readAgent( body ).id ),
	'POST end': ( body ) => controls.endChat( visitor( body ) ),
	'POST tags': ( body ) => {
		if ( body.add !== undefined ) {
			controls.addTags( visitor( body ), texts( body, 'add' ) );
		}
		if ( body.remove !== undefined ) {
			controls.removeTags( visitor( body ), texts( body, 'remove' ) );
		}
	},
	'POST expire': ( body ) => controls.expire( visitor( body ) ),
	'POST drop': ( body ) => controls.drop( optionalText( body, 'visitor' ) ),
} );

/** Answers a request to `/control/{name}`. */
export const answerControl = async (
	world: World,
	controls: Controls,
	name: string,
	request: IncomingMessage
): Promise< Answer > => {
	const method = request.method ?? 'GET';
	if ( method === 'GET' && name === 'state' ) {
		return json( world.state );
	}
	const route = routes( controls )[ `${ method } ${ name }` ];
	if ( ! route ) {
		return json( { error: `No control ${ method } ${ name }.` }, 404 );
	}
	// A page of another origin cannot send this type without asking first, and is not answered.
	if ( method === 'POST' && ! ( request.headers[ 'content-type' ] ?? '' ).startsWith( 'application/json' ) ) {
		return json( { error: 'Send application/json.' }, 415 );
	}
	try {
		const body = await readObject( request );
		return body ? json( route( body ) ?? { ok: true } ) : json( { error: 'The body is not a JSON object.' }, 400 );
	} catch ( error ) {
		return json( { error: error instanceof Error ? error.message : String( error ) }, 400 );
	}
};
