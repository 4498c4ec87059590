/**
 * Fails the build when a script that visitors download is larger than promised.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets } from './budgets';

const build = join( import.meta.dirname, '..', 'build' );
let failed = false;

for ( const { file, limit } of budgets ) {
	const size = gzipSync( readFileSync( join( build, file ) ), { level: 9 } ).length;
	const fits = size <= limit;
	failed ||= ! fits;
	process.stdout.write( `${ fits ? '✓' : '✗' } ${ file }: ${ size } of ${ limit } bytes, gzip\n` );
}
process.exitCode = failed ? 1 : 0;
