import { ROOT } from '../environment/paths';
import { run } from '../environment/run';
import type { Counts } from './counts';
import { heading, timed } from './progress';
import { staticChecks } from './static-checks';

/** Runs the static checks, one after the other. */
export async function check(): Promise< Counts[] > {
	heading( 'Static checks' );
	const counts: Counts[] = [];
	for ( const { name, command } of staticChecks ) {
		counts.push( await timed( name, () => run( command, { cwd: ROOT } ) ) );
	}
	return counts;
}
