/**
 * Derives src/shared/settings.ts, the TypeScript types of the settings, from their schema.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const root = join( import.meta.dirname, '..' );
const schemaFile = 'includes/Settings/settings.schema.json';

const schema = JSON.parse( readFileSync( join( root, schemaFile ), 'utf8' ) ) as JSONSchema;
const types = await compile( allRequired( schema ), 'Settings', {
	bannerComment: `/* Generated from ${ schemaFile } by npm run types. Do not edit. */`,
	additionalProperties: false,
	format: false,
} );
writeFileSync( join( root, 'src/shared/settings.ts' ), types );

/** What the server answers is always complete: every property is there. */
function allRequired( node: JSONSchema ): JSONSchema {
	const entries = Object.entries( node ).map( ( [ key, value ] ) => [
		key,
		isNode( value ) ? allRequired( value ) : value,
	] );
	const copy = Object.fromEntries( entries ) as JSONSchema;
	return isNode( node.properties ) ? { ...copy, required: Object.keys( node.properties ) } : copy;
}

function isNode( value: unknown ): value is JSONSchema {
	return typeof value === 'object' && value !== null && ! Array.isArray( value );
}
