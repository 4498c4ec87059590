import { firstValue, isFields, optionsOf, type ValueSchema } from '../../conditions/schema';
import { freeId } from '../../shared/free-id';
import { argumentsOf, opens, type AnyAction, type AnyTrigger, type Line } from './automation';
import type { Known } from './known';

/** Where the schema’s own beginning would be of no use. */
const STARTS: Record< string, unknown > = { seconds: 45, percent: 50 };

/** The arguments that a trigger or an action begins with; those of the one before are kept where they fit. */
function startOf( schema: ValueSchema | undefined, before: Record< string, unknown > ): Record< string, unknown > {
	return Object.fromEntries(
		Object.entries( schema?.properties ?? {} ).map( ( [ name, property ] ) => {
			const start = STARTS[ name ] ?? firstValue( property );
			return [ name, fits( before[ name ], property ) ? before[ name ] : start ];
		} )
	);
}

function fits( value: unknown, schema: ValueSchema ): boolean {
	switch ( schema.type ) {
		case 'string':
			return typeof value === 'string' && ( ! schema.enum || optionsOf( schema ).includes( value ) );
		case 'array':
			return Array.isArray( value );
		case 'object':
			return isFields( value );
		case 'boolean':
			return typeof value === 'boolean';
		default:
			return typeof value === 'number';
	}
}

export const newTrigger = ( on: string, { triggerOf }: Known, before: AnyTrigger = { on } ): AnyTrigger => ( {
	on,
	...startOf( triggerOf( on )?.schema, argumentsOf( before ) ),
} );

export const newAction = ( name: string, { actionOf }: Known, before: AnyAction = { do: name } ): AnyAction => ( {
	do: name,
	...startOf( actionOf( name )?.schema, before ),
} );

/** An automation that the owner fills in. */
export function ownLine( known: Known, taken: readonly string[] ): Line {
	return {
		id: freeId( 'automation', taken ),
		name: '',
		enabled: true,
		trigger: newTrigger( 'time_on_page', known ),
		conditions: [],
		actions: [ newAction( 'maximize', known ) ],
		once: onceFor( [ newAction( 'maximize', known ) ] ),
	};
}

/** How often it is done unless the owner says otherwise: what opens the chat is soon a nuisance. */
export const onceFor = ( actions: readonly AnyAction[] ): Line[ 'once' ] =>
	actions.some( opens ) ? 'visit' : 'always';
