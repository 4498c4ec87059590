/**
 * Derives TypeScript types from the schema of the settings: src/shared/settings.ts, what is stored, and
 * src/shared/vocabulary.ts, what developers may name and hand over.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const root = join( import.meta.dirname, '..' );
const schemaFile = 'includes/Settings/settings.schema.json';

const schema = JSON.parse( readFileSync( join( root, schemaFile ), 'utf8' ) ) as JSONSchema;
const options = {
	bannerComment: `/* Generated from ${ schemaFile } by npm run types. Do not edit. */`,
	additionalProperties: false,
	ignoreMinAndMaxItems: true,
	format: false,
};
// What a post stores is no part of the option.
const types = await compile( allRequired( withMembers( schema ) ), 'Settings', {
	...options,
	unreachableDefinitions: true,
} );
writeFileSync( join( root, 'src/shared/settings.ts' ), types );
writeFileSync( join( root, 'src/shared/vocabulary.ts' ), await compile( vocabulary( schema ), 'Vocabulary', options ) );

/** Arguments of actions and of triggers by name. What has a default may be left out. */
function vocabulary( { definitions = {} }: JSONSchema ): JSONSchema {
	const named = ( prefix: string ): JSONSchema => {
		const entries = Object.entries( definitions )
			.filter( ( [ name ] ) => name.startsWith( prefix ) )
			.map( ( [ name, { properties = {} } ] ) => [
				name.slice( prefix.length ),
				{
					type: 'object',
					additionalProperties: false,
					properties,
					required: Object.keys( properties ).filter( ( key ) => ! ( 'default' in properties[ key ]! ) ),
				},
			] );
		const properties = Object.fromEntries( entries ) as Record< string, JSONSchema >;
		return { type: 'object', additionalProperties: false, properties, required: Object.keys( properties ) };
	};
	return {
		title: 'Vocabulary',
		type: 'object',
		additionalProperties: false,
		properties: { actions: named( 'action_' ), triggers: named( 'trigger_' ) },
		required: [ 'actions', 'triggers' ],
		definitions,
	};
}

/** Where the members of a union differ: at the key `at`, else beside the discriminator `by`. */
interface Union {
	by: string;
	variants: string;
	at?: string;
}

/** Spells out each union (`x-union`): what all members have in common, with the definition of each. */
function withMembers( whole: JSONSchema ): JSONSchema {
	const definitions = whole.definitions ?? {};
	const spelled = Object.entries( definitions ).map( ( [ name, definition ] ) => {
		const union = definition[ 'x-union' ] as Union | undefined;
		return [
			name,
			union ? { title: definition.title, oneOf: members( definition, union, definitions ) } : definition,
		];
	} );
	return { ...whole, definitions: Object.fromEntries( spelled ) as Record< string, JSONSchema > };
}

function members(
	common: JSONSchema,
	{ by, variants, at }: Union,
	definitions: Record< string, JSONSchema >
): JSONSchema[] {
	return Object.keys( definitions )
		.filter( ( name ) => name.startsWith( variants ) )
		.map( ( name ) => ( {
			title: `${ name.slice( variants.length ) } ${ common.title ?? '' }`,
			type: 'object',
			additionalProperties: false,
			properties: {
				...common.properties,
				[ by ]: { const: name.slice( variants.length ) },
				...( at ? { [ at ]: { $ref: `#/definitions/${ name }` } } : definitions[ name ]?.properties ),
			},
		} ) );
}

/** What the server answers is always complete: every property is there. Defaults beside a `$ref` would double types. */
function allRequired( node: JSONSchema ): JSONSchema {
	if ( typeof node.$ref === 'string' ) {
		return { $ref: node.$ref };
	}
	const entries = Object.entries( node ).map( ( [ key, value ]: [ string, unknown ] ) => [ key, inside( value ) ] );
	const copy = Object.fromEntries( entries ) as JSONSchema;
	return isNode( node.properties ) ? { ...copy, required: Object.keys( node.properties ) } : copy;
}

function inside( value: unknown ): unknown {
	if ( Array.isArray( value ) ) {
		return value.map( inside );
	}
	return isNode( value ) ? allRequired( value ) : value;
}

function isNode( value: unknown ): value is JSONSchema {
	return typeof value === 'object' && value !== null && ! Array.isArray( value );
}
