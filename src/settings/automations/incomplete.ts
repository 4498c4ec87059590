import { isIncomplete as areIncomplete } from '../../conditions/actions';
import { isFields, isText, missingIn, type ValueSchema } from '../../conditions/schema';
import { argumentsOf, type Line } from './automation';
import type { Known } from './known';
import { keyKind, nameKind } from './names';

/** Whether something is still to be filled in or mended before the server would take an automation. Pure. */
export function isIncomplete( { trigger, conditions, actions }: Line, known: Known ): boolean {
	return (
		actions.length === 0 ||
		areIncomplete( conditions, known ) ||
		lacks( argumentsOf( trigger ), known.triggerOf( trigger.on )?.schema ) ||
		actions.some( ( { do: name, ...given } ) => lacks( given, known.actionOf( name )?.schema ) )
	);
}

function lacks( value: unknown, schema: ValueSchema | undefined ): boolean {
	if ( ! schema ) {
		return false;
	}
	if ( schema.type === 'string' ) {
		const kind = nameKind( schema[ 'x-definition' ] );
		return kind ? kind.flawOf( isText( value ) ? value : '' ) !== '' : isBlank( value, schema );
	}
	if ( schema.type === 'object' ) {
		return lacksInFields( isFields( value ) ? value : {}, schema );
	}
	if ( schema.type === 'array' && Array.isArray( value ) && value.some( ( one ) => lacks( one, schema.items ) ) ) {
		return true;
	}
	return Object.keys( missingIn( value, schema ) ).length > 0;
}

const isBlank = ( value: unknown, { minLength = 0 }: ValueSchema ): boolean =>
	minLength > 0 && ( ! isText( value ) || value.trim() === '' );

function lacksInFields( value: Record< string, unknown >, schema: ValueSchema ): boolean {
	const { properties = {}, additionalProperties: member } = schema;
	if ( typeof member === 'object' ) {
		const kind = keyKind( schema[ 'x-keys' ]?.[ 'x-definition' ] );
		const entries = Object.entries( value );
		return (
			entries.length < ( schema.minProperties ?? 0 ) ||
			entries.some( ( [ key, text ] ) => kind.flawOf( key ) !== '' || lacks( text, member ) )
		);
	}
	return Object.entries( properties ).some( ( [ name, property ] ) => lacks( value[ name ], property ) );
}
