/** What the person in front of the terminal sees. */
import { single, type Counts } from './counts';
import type { Ran } from '../environment/run';

export function heading( text: string ): void {
	process.stdout.write( `\n── ${ text }\n` );
}

/** Runs one step, says how it went and how long it took, and shows its output where it failed. */
export async function timed( name: string, step: () => Promise< Ran > ): Promise< Counts > {
	process.stdout.write( `   ${ name } …` );
	const start = Date.now();
	const { code, stdout, stderr } = await step();
	const seconds = ( ( Date.now() - start ) / 1000 ).toFixed( 1 );
	process.stdout.write( `\r ${ code === 0 ? '✓' : '✗' } ${ name } (${ seconds } s)\n` );
	if ( code !== 0 ) {
		process.stdout.write( `${ stdout }${ stderr }\n` );
	}
	return single( code === 0 );
}
