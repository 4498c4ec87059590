import type { ActionKind, TriggerKind } from '../../../../src/settings/boot';
import type { ValueSchema } from '../../../../src/conditions/schema';
import type { Line } from '../../../../src/settings/automations/automation';
import type { Known } from '../../../../src/settings/automations/known';
import { words } from '../visibility/lines';
import schema from '../../../../includes/Settings/settings.schema.json';

const definitions = new Map< string, object >( Object.entries( schema.definitions ) );

/** As PHP resolves it: each node carries the name of its definition. */
function resolved( node: unknown ): unknown {
	if ( Array.isArray( node ) ) {
		return node.map( resolved );
	}
	if ( typeof node !== 'object' || node === null ) {
		return node;
	}
	const { $ref, ...own } = node as { $ref?: string };
	const name = $ref?.split( '/' ).at( -1 ) ?? '';
	const whole = $ref ? { ...definitions.get( name ), 'x-definition': name, ...own } : own;
	return Object.fromEntries( Object.entries( whole ).map( ( [ key, value ] ) => [ key, resolved( value ) ] ) );
}

const schemaOf = ( name: string ): ValueSchema | undefined =>
	definitions.has( name ) ? ( resolved( definitions.get( name ) ) as ValueSchema ) : undefined;

/** Names of the variants of a union: `trigger_` or `action_`. */
export const namesOf = ( prefix: string ): string[] =>
	[ ...definitions.keys() ]
		.filter( ( name ) => name.startsWith( prefix ) )
		.map( ( name ) => name.slice( prefix.length ) );

const QUOTES: Record< string, string[] > = {
	page_view: [ 'title', 'path' ],
	time_on_page: [ 'seconds' ],
	chat_satisfaction: [ 'rating', 'score' ],
	offline_submit: [ 'name', 'email', 'phone', 'message' ],
	agent_join_chat: [ 'name', 'position', 'id' ],
	form_submit: [ 'form' ],
};

function triggerOf( name: string ): TriggerKind | undefined {
	const found = schemaOf( `trigger_${ name }` );
	const quotes = ( QUOTES[ name ] ?? [] ).map( ( quote ) => ( { name: quote, label: quote } ) );
	return found && { name, label: name, description: '', group: '', schema: found, quotes };
}

function actionOf( name: string ): ActionKind | undefined {
	const found = schemaOf( `action_${ name }` );
	return found && { name, label: name, description: '', group: '', schema: found };
}

/** What a screen would know. */
export const known: Known = {
	...words,
	triggerOf: ( name ) =>
		name === 'cart_emptied'
			? { name, label: 'The cart is emptied', description: '', group: '', schema: {}, quotes: [] }
			: triggerOf( name ),
	actionOf,
	widgets: [ { id: 'sales', name: 'Sales', property_id: '', widget_id: '' } ],
};

export const automation = ( changed: Partial< Line > ): Line => ( {
	id: 'a',
	name: '',
	enabled: true,
	trigger: { on: 'page_view' },
	conditions: [],
	actions: [ { do: 'maximize' } ],
	once: 'visit',
	...changed,
} );
