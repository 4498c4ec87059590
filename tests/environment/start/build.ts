/** Whether the plugin's scripts have to be built, and building them. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../paths';
import { mustRun, npm } from '../run';

/** Milliseconds since 1970 of the last change of each file in a folder and below; none if there is no folder. */
const changes = async ( folder: string ): Promise< number[] > => {
	const entries = await readdir( folder, { recursive: true, withFileTypes: true } ).catch( () => [] );
	const files = entries
		.filter( ( entry ) => entry.isFile() )
		.map( ( { parentPath, name } ) => join( parentPath, name ) );
	return Promise.all( files.map( async ( file ) => ( await stat( file ) ).mtimeMs ) );
};

/** Builds the plugin's scripts where they are missing or older than a source. */
export const buildIfNeeded = async ( say: ( line: string ) => void ): Promise< void > => {
	const sources = await changes( join( ROOT, 'src' ) );
	const schema = await stat( join( ROOT, 'includes', 'Settings', 'settings.schema.json' ) );
	const built = await changes( join( ROOT, 'build' ) );
	if ( Math.max( schema.mtimeMs, ...sources ) > Math.max( 0, ...built ) ) {
		say( 'Building the scripts …' );
		await mustRun( npm( 'run', '--silent', 'build' ), { cwd: ROOT } );
	}
};
