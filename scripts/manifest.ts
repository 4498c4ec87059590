/**
 * Writes build/blocks/manifest.php from the block.json of each block: what PHP registers, without reading JSON on a visit.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { phpOf } from './php-of';

const SOURCE = 'src/blocks';
const FOLDER = 'build/blocks';

/** What only the file itself needs: its name is the key, its texts have a domain of their own. */
const LEFT_OUT = [ '$schema', 'textdomain' ];

/** `apiVersion` as WordPress's PHP calls it. */
const snakeCase = ( key: string ): string => key.replace( /[A-Z]/g, ( letter ) => `_${ letter.toLowerCase() }` );

const isBlock = ( file: string ): boolean => file.endsWith( '/block.json' );

const manifest = Object.fromEntries(
	readdirSync( SOURCE, { recursive: true, encoding: 'utf8' } )
		.filter( isBlock )
		.sort()
		.map( ( file ) => {
			const json = JSON.parse( readFileSync( join( SOURCE, file ), 'utf8' ) ) as Record< string, unknown >;
			const kept = Object.entries( json ).filter( ( [ key ] ) => ! LEFT_OUT.includes( key ) );
			return [
				file.slice( 0, -'/block.json'.length ),
				Object.fromEntries( kept.map( ( [ key, value ] ) => [ snakeCase( key ), value ] ) ),
			];
		} )
);

mkdirSync( FOLDER, { recursive: true } );
writeFileSync(
	join( FOLDER, 'manifest.php' ),
	`<?php\n// Made of src/blocks/*/block.json by scripts/manifest.ts.\ndefined( 'ABSPATH' ) || exit;\nreturn ${ phpOf( manifest ) };\n`
);
