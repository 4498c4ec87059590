/**
 * A WordPress to try the plugin on, for a machine with nothing but Node: `npm start`.
 */
import { relative } from 'node:path';
import { defaultProperties } from '../simulator/model/defaults';
import { startSimulator } from '../simulator/server';
import { ROOT } from './paths';
import { isFree } from './ports';
import { buildIfNeeded } from './start/build';
import { guide } from './start/guide';
import { USAGE, startOptions } from './start/options';
import type { StartOptions } from './start/options';
import { startPlayground } from './start/playground';

const say = ( line: string ): void => void process.stdout.write( `${ line }\n` );

const refuseTakenPorts = async ( ...ports: number[] ): Promise< void > => {
	for ( const port of ports ) {
		if ( ! ( await isFree( port ) ) ) {
			throw new Error(
				`Port ${ port } is taken: stop what uses it, or take another with npm start -- --port 9410`
			);
		}
	}
};

/** Starts everything; resolves to what stops it. */
const start = async ( options: StartOptions ): Promise< () => Promise< void > > => {
	const simulatorPort = options.port + 1;
	await refuseTakenPorts( options.port, simulatorPort );
	await buildIfNeeded( say );
	const simulator = await startSimulator( { port: simulatorPort } );
	const site = await startPlayground( options, simulator.url, say );
	const [ property ] = defaultProperties();
	if ( property ) {
		say( guide( { site: site.url, simulator: simulator.url }, property, relative( ROOT, site.dir ) ) );
	}
	return async () => {
		await Promise.all( [ site.stop(), simulator.close() ] );
	};
};

const main = async (): Promise< void > => {
	const options = startOptions( process.argv.slice( 2 ) );
	if ( options.help ) {
		say( USAGE );
		return;
	}
	const stop = await start( options );
	for ( const signal of [ 'SIGINT', 'SIGTERM' ] as const ) {
		process.once( signal, () => {
			say( 'Stopping …' );
			void stop().finally( () => process.exit( 0 ) );
		} );
	}
};

main().catch( ( error: unknown ) => {
	process.stderr.write( `${ error instanceof Error ? error.message : String( error ) }\n` );
	process.exit( 1 );
} );
