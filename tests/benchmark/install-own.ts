/** Puts this plugin into a site as its owner would get it: from the zip, without tests and sources. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { PLUGIN_SLUG, ROOT } from '../environment/paths';
import { mustRun } from '../environment/run';

const TSX = join( ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs' );

/**
 * Makes the zip of the last build and unpacks it.
 *
 * @param dir WordPress's folder.
 * @throws Error When nothing is built.
 */
export const installOwn = async ( dir: string ): Promise< void > => {
	await mustRun( [ process.execPath, TSX, join( ROOT, 'scripts', 'plugin-zip.ts' ) ], { cwd: ROOT } );
	const zip = unzipSync( await readFile( join( ROOT, 'dist', `${ PLUGIN_SLUG }.zip` ) ) );
	for ( const [ name, bytes ] of Object.entries( zip ) ) {
		const file = join( dir, 'wp-content', 'plugins', name );
		await mkdir( dirname( file ), { recursive: true } );
		await writeFile( file, bytes );
	}
};
