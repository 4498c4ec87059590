import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../environment/paths';
import { run } from '../environment/run';
import { judged, none, type Counts } from './counts';
import { heading } from './progress';

/**
 * Runs a test tool that writes a report, and counts what the report says.
 *
 * @param name        Of the report's file.
 * @param command     Makes the command, given the report's path.
 * @param read        Counts the report's tests.
 * @param environment Further environment variables, given the report's path.
 * @param title       Where other tools run beside it: what it says is shown at its end, under this.
 */
export async function reported(
	name: string,
	command: ( file: string ) => string[],
	read: ( report: string ) => Counts,
	environment: ( file: string ) => Record< string, string > = () => ( {} ),
	title = ''
): Promise< Counts > {
	const folder = join( CACHE, 'reports' );
	const file = join( folder, name );
	mkdirSync( folder, { recursive: true } );
	rmSync( file, { force: true } );
	const ran = await run( command( file ), { cwd: ROOT, show: title === '', env: environment( file ) } );
	if ( title !== '' ) {
		heading( title );
		process.stdout.write( ran.stdout + ran.stderr );
	}
	return judged( existsSync( file ) ? read( readFileSync( file, 'utf8' ) ) : none, ran.code === 0 );
}
