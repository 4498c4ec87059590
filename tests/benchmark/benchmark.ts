/**
 * What the plugin costs, by counters that do not depend on the machine's mood.
 *
 * Usage: npm run benchmark -- [--only scripts,page,options,rules,texts,clicks,automations,instructions] [--peer DIR [--peer-setup FILE]] [--port PORT]
 *
 * Each figure is what a front page has with the plugin, less what it has without. `--peer` measures another plugin in
 * the same run: DIR is its folder, FILE a PHP file for WP-CLI that makes it show its widget (peers/ has one for the
 * official plugin). Needs a build. Prints a table, writes .cache/benchmark.json, and ends with 1 when a budget is
 * broken.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../environment/paths';
import { freePort } from '../environment/ports';
import { setUp } from '../run/setup';
import { createBench } from './bench';
import type { Bench } from './bench';
import { groups } from './groups';
import type { Peer } from './install-peer';
import { verdict } from './row';
import type { Row } from './row';
import { table } from './table';

const RESULT = join( ROOT, '.cache', 'benchmark.json' );

const say = ( line: string ): void => {
	process.stdout.write( `${ line }\n` );
};

const { values } = parseArgs( {
	options: {
		only: { type: 'string' },
		peer: { type: 'string' },
		'peer-setup': { type: 'string' },
		port: { type: 'string' },
	},
} );

const chosen = values.only?.split( ',' ) ?? Object.keys( groups );
const unknown = chosen.find( ( name ) => ! groups[ name ] );
if ( unknown !== undefined ) {
	process.stderr.write(
		`There is nothing to measure called “${ unknown }”. There is: ${ Object.keys( groups ).join( ', ' ) }\n`
	);
	process.exit( 2 );
}

const peer: Peer | undefined =
	values.peer === undefined ? undefined : { dir: values.peer, setUp: values[ 'peer-setup' ] };

const build = async (): Promise< Bench > => {
	( await setUp( [ 'php' ] ) ).forEach( say );
	return createBench( { port: values.port === undefined ? await freePort() : Number( values.port ), peer, say } );
};

let built: Promise< Bench > | undefined;

const bench = (): Promise< Bench > => {
	built ??= build();
	return built;
};

const rows: Row[] = [];
for ( const group of chosen.flatMap( ( name ) => groups[ name ] ?? [] ) ) {
	rows.push( ...( await group( { bench, say } ) ) );
}

await mkdir( dirname( RESULT ), { recursive: true } );
await writeFile(
	RESULT,
	`${ JSON.stringify(
		rows.map( ( row ) => ( { ...row, verdict: verdict( row ) } ) ),
		null,
		'\t'
	) }\n`
);
process.stdout.write( `\n${ table( rows ) }\nAlso in .cache/benchmark.json\n` );
process.exitCode = rows.some( ( row ) => verdict( row ) === 'broken' ) ? 1 : 0;
