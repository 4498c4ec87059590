/** Puts the plugin that ours is compared with into a site. */
import { existsSync } from 'node:fs';
import { cp, readFile, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Site } from '../environment/site';
import { PEER_FILES, runPhpFile } from './php-files';

export interface Peer {
	/** The plugin's folder. */
	dir: string;
	/** PHP file that WP-CLI runs after the activation, so that the plugin shows its widget. Default: that of peers/. */
	setUp?: string | undefined;
}

/** The file that WordPress knows a plugin by, such as `folder/file.php`. */
const pluginFile = async ( dir: string ): Promise< string > => {
	for ( const name of ( await readdir( dir ) ).filter( ( file ) => file.endsWith( '.php' ) ) ) {
		if ( /^[\s*#@/]*Plugin Name:/im.test( await readFile( join( dir, name ), 'utf8' ) ) ) {
			return `${ basename( dir ) }/${ name }`;
		}
	}
	throw new Error( `${ dir } is not a plugin's folder: none of its PHP files has the header “Plugin Name”.` );
};

/** How to set up a plugin that this folder knows, by the name of its folder. */
const knownSetUp = ( dir: string ): string | undefined => {
	const file = join( PEER_FILES, `${ basename( dir ) }.php` );
	return existsSync( file ) ? file : undefined;
};

/**
 * Copies another plugin into a site, activates it and sets it up.
 *
 * @throws Error When it is no plugin, or its set-up fails.
 */
export const installPeer = async ( site: Site, { dir, setUp }: Peer ): Promise< void > => {
	const from = resolve( dir );
	await cp( from, join( site.dir, 'wp-content', 'plugins', basename( from ) ), { recursive: true } );
	await site.wp( 'plugin', 'activate', await pluginFile( from ) );
	const file = setUp === undefined ? knownSetUp( from ) : resolve( setUp );
	if ( file ) {
		await runPhpFile( site, file );
	}
};
