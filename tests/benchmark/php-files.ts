/** The PHP files of this folder, and how WP-CLI runs one. */
import { join } from 'node:path';
import { ROOT } from '../environment/paths';
import type { Site } from '../environment/site';

const HERE = join( ROOT, 'tests', 'benchmark' );

export const PHP_FILES = join( HERE, 'php' );

/** One file a plugin, by the name of the plugin's folder. */
export const PEER_FILES = join( HERE, 'peers' );

/** Runs a file inside the site's WordPress and returns what it printed. */
export const runPhpFile = ( site: Site, file: string, ...args: string[] ): Promise< string > =>
	site.wp( 'eval-file', '--use-include', file, ...args );
