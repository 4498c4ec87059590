/** A site's files: WordPress, its configuration, its database's drop-in. Needs neither PHP nor a database. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wpConfig } from './config';
import type { Constants } from './config';
import { fetchPackage } from './fetch';
import { STUDIO, WORDPRESS } from './packages';
import type { WordPressVersion } from './packages';
import { ENVIRONMENT, PLUGIN_SLUG, ROOT } from './paths';

/** Left out of a site: what a package brings that a fresh WordPress would not have. */
const UNWANTED = [ 'wp-config.php', 'wp-content/database', 'wp-content/mu-plugins', 'wp-content/db.php' ];

/** Copies WordPress of one version into a new folder. */
export const copyWordPress = async (
	version: WordPressVersion,
	dir: string,
	say?: ( line: string ) => void
): Promise< void > => {
	const { source, folder } = WORDPRESS[ version ];
	await rm( dir, { recursive: true, force: true } );
	await cp( join( await fetchPackage( source, say ), folder ), dir, { recursive: true } );
	await Promise.all( UNWANTED.map( ( path ) => rm( join( dir, path ), { recursive: true, force: true } ) ) );
	await mkdir( join( dir, 'wp-content', 'plugins' ), { recursive: true } );
};

/** Adds WordPress's own translations of some locales (of 7.1.1; older versions use what fits). */
export const addLanguages = async ( dir: string, locales: readonly string[] ): Promise< void > => {
	const from = join( await fetchPackage( STUDIO ), 'languages' );
	const to = join( dir, 'wp-content', 'languages' );
	await mkdir( to, { recursive: true } );
	const ofLocale = new RegExp( `(^|-)(${ locales.join( '|' ) })(-[0-9a-f]{32}\\.json|\\.l10n\\.php|\\.mo)$` );
	const files = ( await readdir( from ) ).filter( ( file ) => ofLocale.test( file ) );
	await Promise.all( files.map( ( file ) => cp( join( from, file ), join( to, file ) ) ) );
};

/** Makes the site keep its data in one SQLite file, wp-content/database/.ht.sqlite. */
export const addSqlite = async ( dir: string ): Promise< void > => {
	const library = 'sqlite-database-integration';
	const content = join( dir, 'wp-content' );
	await cp( join( await fetchPackage( STUDIO ), library ), join( content, library ), { recursive: true } );
	await cp( join( ENVIRONMENT, 'php', 'db.php' ), join( content, 'db.php' ) );
};

/** Puts a plugin's folder into the site by a link, so that a change is live at once. */
export const linkPlugin = async ( dir: string, plugin = ROOT, slug = PLUGIN_SLUG ): Promise< void > => {
	const link = join( dir, 'wp-content', 'plugins', slug );
	if ( ! existsSync( link ) ) {
		await symlink( plugin, link, 'junction' );
	}
};

const NO_UPDATES = 'no-updates.php';

/** Stops WordPress from looking for updates, for a machine that cannot reach wordpress.org. */
export const stopUpdates = async ( dir: string ): Promise< void > => {
	const to = join( dir, 'wp-content', 'mu-plugins' );
	await mkdir( to, { recursive: true } );
	await cp( join( ENVIRONMENT, 'php', NO_UPDATES ), join( to, NO_UPDATES ) );
};

export const allowUpdates = ( dir: string ): Promise< void > =>
	rm( join( dir, 'wp-content', 'mu-plugins', NO_UPDATES ), { force: true } );

export const writeConfig = ( dir: string, constants: Constants ): Promise< void > =>
	writeFile( join( dir, 'wp-config.php' ), wpConfig( constants ) );
