/**
 * The site that is measured: WordPress with demo content, set up as in production, in several variants that differ
 * in the plugin alone. A variant is a copy of the database.
 */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import demo from '../environment/demo-content.json';
import { ROOT } from '../environment/paths';
import { createSite } from '../environment/site';
import type { Site } from '../environment/site';
import { installOwn } from './install-own';
import { installPeer } from './install-peer';
import type { Peer } from './install-peer';
import { PHP_FILES, runPhpFile } from './php-files';

/**
 * none: no plugin · own: this one, connected, default settings, Secure Mode on · own-rules: the same with twenty rules
 * that the server decides · own-off: the same, switched off · peer: the other one.
 */
export type Variant = 'none' | 'own' | 'own-rules' | 'own-off' | 'peer';

export const VISITORS = [ 'anonymous', 'logged in' ] as const;

export type Visitor = ( typeof VISITORS )[ number ];

export interface Bench {
	site: Site;
	/** For what a measurement leaves behind; emptied by the next run. */
	workFolder: string;
	/** The `Cookie` header of the logged-in subscriber. */
	cookie: string;
	/** Whether there is a variant `peer`. */
	hasPeer: boolean;
	/** Makes the site the variant. No server may be running. */
	become: ( variant: Variant ) => Promise< void >;
}

export interface BenchOptions {
	port: number;
	peer?: Peer | undefined;
	say: ( line: string ) => void;
}

const WORK_FOLDER = join( ROOT, '.cache', 'benchmark' );

const PRODUCTION = {
	WP_DEBUG: false,
	WP_DEBUG_LOG: false,
	WP_ENVIRONMENT_TYPE: 'production',
};

/** Builds the site and all its variants. */
export const createBench = async ( { port, peer, say }: BenchOptions ): Promise< Bench > => {
	await rm( WORK_FOLDER, { recursive: true, force: true } );
	say( 'Building the site …' );
	const site = await createSite( {
		dir: join( WORK_FOLDER, 'site' ),
		port,
		plugin: false,
		demo: true,
		constants: PRODUCTION,
	} );
	for ( const file of [ 'counters.php', 'embed-url.php' ] ) {
		await cp( join( PHP_FILES, file ), join( site.dir, 'wp-content', 'mu-plugins', file ) );
	}

	const database = join( site.dir, 'wp-content', 'database' );
	const copyOf = ( variant: Variant ): string => join( WORK_FOLDER, 'databases', variant );
	const keep = ( variant: Variant ): Promise< void > => cp( database, copyOf( variant ), { recursive: true } );
	const become = async ( variant: Variant ): Promise< void > => {
		await rm( database, { recursive: true, force: true } );
		await cp( copyOf( variant ), database, { recursive: true } );
	};

	const cookie = await runPhpFile( site, join( PHP_FILES, 'log-in.php' ), demo.users.at( -1 )?.login ?? '' );
	await keep( 'none' );
	await installOwn( site.dir );
	await site.wp( 'plugin', 'activate', 'tawk-integration' );
	for ( const [ how, variant ] of [
		[ 'on', 'own' ],
		[ 'rules', 'own-rules' ],
		[ 'off', 'own-off' ],
	] as const ) {
		await runPhpFile( site, join( PHP_FILES, 'set-up.php' ), how );
		await keep( variant );
	}
	if ( peer ) {
		await become( 'none' );
		await installPeer( site, peer );
		await keep( 'peer' );
	}
	return { site, workFolder: WORK_FOLDER, cookie, hasPeer: peer !== undefined, become };
};
