/** A WordPress on this machine's own PHP: for tests and measurements. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultConstants } from './config';
import type { Constants } from './config';
import demo from './demo-content.json' with { type: 'json' };
import { fetchPackage } from './fetch';
import { addLanguages, addSqlite, copyWordPress, linkPlugin, stopUpdates, writeConfig } from './files';
import { startMariaDb } from './mariadb';
import type { Database } from './mariadb';
import { NEWEST, STUDIO } from './packages';
import type { WordPressVersion } from './packages';
import { ENVIRONMENT } from './paths';
import { mustRun } from './run';
import { startServer } from './server-process';
import type { ServerProcess } from './server-process';

export interface SiteOptions {
	/** The folder to build it in; what was there is deleted. */
	dir: string;
	/** The port that its address names, whether it is served or not. */
	port: number;
	/** Default: the newest. */
	wp?: WordPressVersion;
	/** Default: sqlite. mariadb starts a server of its own, which ends with `stop()`. */
	database?: 'sqlite' | 'mariadb';
	/** Further constants of wp-config.php; they win over the defaults of config.ts. */
	constants?: Constants;
	/** Locales whose translations of WordPress to add, such as `ar`. */
	languages?: readonly string[];
	/** Whether to put the demo content in. Default: no. */
	demo?: boolean;
	/** Whether this plugin is linked and active. Default: yes. */
	plugin?: boolean;
}

export interface Site {
	/** WordPress's folder. */
	dir: string;
	/** Without a slash at the end. */
	url: string;
	port: number;
	/** Runs WP-CLI and returns what it printed; rejects with its message when it fails. */
	wp: ( ...args: string[] ) => Promise< string >;
	/** What PHP and WordPress have logged; empty when all is well. */
	log: () => Promise< string >;
	clearLog: () => Promise< void >;
	/** Ends its web servers and its database server. */
	stop: () => Promise< void >;
}

const PHP = process.env.TAWK_PHP ?? 'php';

/** Web servers of a site, so that stopping the site ends them. */
const servers = new WeakMap< Site, ServerProcess[] >();

const install = async ( site: Site, options: SiteOptions ): Promise< void > => {
	await site.wp(
		'core',
		'install',
		`--url=${ site.url }`,
		`--title=${ demo.title }`,
		'--skip-email',
		`--admin_user=${ demo.admin.login }`,
		`--admin_password=${ demo.admin.password }`,
		`--admin_email=${ demo.admin.email }`
	);
	if ( options.plugin !== false ) {
		await linkPlugin( site.dir );
		await site.wp( 'eval-file', '--use-include', join( ENVIRONMENT, 'php', 'activate.php' ) );
	}
	await site.wp( 'eval-file', '--use-include', join( ENVIRONMENT, 'php', 'permalinks.php' ) );
	if ( options.demo ) {
		await site.wp( 'eval-file', '--use-include', join( ENVIRONMENT, 'php', 'demo-content.php' ) );
	}
};

/**
 * Builds and installs a site; the administrator's log-in is that of demo-content.json.
 *
 * @throws Error When PHP, one of its extensions or a program is missing, or WordPress refuses.
 */
export const createSite = async ( options: SiteOptions ): Promise< Site > => {
	const { dir, port, wp = NEWEST, database = 'sqlite' } = options;
	const url = `http://127.0.0.1:${ port }`;
	const logFile = join( dir, 'wp-content', 'debug.log' );
	const cli = join( await fetchPackage( STUDIO ), 'wp-cli', 'wp-cli.phar' );
	await copyWordPress( wp, dir );
	const mariaDb: Database | undefined = database === 'mariadb' ? await startMariaDb() : undefined;

	const site: Site = {
		dir,
		url,
		port,
		wp: ( ...args ) =>
			mustRun( [
				PHP,
				'-d',
				'memory_limit=512M',
				cli,
				`--path=${ dir }`,
				'--allow-root',
				'--no-color',
				...args,
			] ),
		log: async () => ( existsSync( logFile ) ? readFile( logFile, 'utf8' ) : '' ),
		clearLog: () => rm( logFile, { force: true } ),
		stop: async () => {
			await Promise.all( ( servers.get( site ) ?? [] ).map( ( server ) => server.stop() ) );
			await mariaDb?.stop();
		},
	};
	try {
		await ( mariaDb ? undefined : addSqlite( dir ) );
		await stopUpdates( dir );
		await addLanguages( dir, options.languages ?? [] );
		await writeConfig( dir, {
			...defaultConstants( url, dir ),
			WP_HTTP_BLOCK_EXTERNAL: true,
			...( mariaDb ? { DB_HOST: mariaDb.host } : {} ),
			...options.constants,
		} );
		await install( site, options );
	} catch ( error ) {
		await site.stop();
		throw error;
	}
	return site;
};

/**
 * Serves a site at its address, with four requests at once.
 *
 * @param site A site of `createSite()`.
 * @return Resolves when it answers.
 */
export const serve = async ( site: Site ): Promise< ServerProcess > => {
	const server = await startServer(
		[
			PHP,
			'-d',
			'opcache.enable_cli=1',
			'-d',
			'memory_limit=512M',
			'-d',
			'upload_max_filesize=64M',
			'-d',
			'post_max_size=64M',
			'-S',
			`127.0.0.1:${ site.port }`,
			'-t',
			site.dir,
			join( ENVIRONMENT, 'php', 'router.php' ),
		],
		{
			cwd: site.dir,
			env: { PHP_CLI_SERVER_WORKERS: '4' },
			log: join( site.dir, 'server.log' ),
			ready: async () => ( await fetch( `${ site.url }/wp-includes/images/blank.gif` ) ).ok,
		}
	);
	servers.set( site, [ ...( servers.get( site ) ?? [] ), server ] );
	return server;
};
