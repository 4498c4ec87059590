/**
 * Derives src/shared/settings.ts, the TypeScript types of the settings, from their schema.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const root = join( import.meta.dirname, '..' );
const schemaFile = 'includes/Settings/settings.schema.json';

const schema = JSON.parse( readFileSync( join( root, schemaFile ), 'utf8' ) ) as JSONSchema;
const types = await compile( allRequired( withMembers( schema ) ), 'Settings', {
	bannerComment: `/* Generated from ${ schemaFile } by npm run types. Do not edit. */`,
	additionalProperties: false,
	ignoreMinAndMaxItems: true,
	// What a post stores is no part of the option.
	unreachableDefinitions: true,
	format: false,
} );
writeFileSync( join( root, 'src/shared/settings.ts' ), types );

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
