/** WordPress on Playground: PHP as WebAssembly, so that the machine needs nothing but Node. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCLI } from '@wp-playground/cli';
import { defaultConstants } from '../config';
import { addSqlite, allowUpdates, copyWordPress, stopUpdates, writeConfig } from '../files';
import { PLUGIN_SLUG, ROOT, SITES } from '../paths';
import { isOnline } from './online';
import type { StartOptions } from './options';

export interface PlaygroundSite {
	/** Without a slash at the end. */
	url: string;
	/** Where the site is kept between two starts. */
	dir: string;
	stop: () => Promise< void >;
}

const MOUNTED = '/wordpress';
const PLUGIN = `${ MOUNTED }/wp-content/plugins/${ PLUGIN_SLUG }`;

/** A folder without this was not copied to its end. */
const COMPLETE = 'wp-config.php';

const prepareFiles = async (
	dir: string,
	{ wp, reset }: StartOptions,
	say: ( line: string ) => void
): Promise< void > => {
	if ( reset || ! existsSync( join( dir, COMPLETE ) ) ) {
		say( `Making a new site with WordPress ${ wp } …` );
		await rm( dir, { recursive: true, force: true } );
		await copyWordPress( wp, dir, say );
		await addSqlite( dir );
	}
};

/**
 * Starts WordPress with the plugin from this checkout; makes the site, with its demo content, the first time.
 *
 * @param options  The versions, the port, and whether to begin anew.
 * @param embedUrl What the plugin takes for embed.tawk.to.
 * @param say      Told what is going on.
 */
export const startPlayground = async (
	options: StartOptions,
	embedUrl: string,
	say: ( line: string ) => void
): Promise< PlaygroundSite > => {
	const { wp, php, port } = options;
	const url = `http://127.0.0.1:${ port }`;
	const dir = join( SITES, wp );
	await prepareFiles( dir, options, say );
	const online = await isOnline();
	if ( ! online ) {
		say( 'No internet here: WordPress will not look for updates or further plugins.' );
	}
	await ( online ? allowUpdates( dir ) : stopUpdates( dir ) );
	await writeConfig( dir, {
		...defaultConstants( url, dir ),
		WP_HTTP_BLOCK_EXTERNAL: ! online,
		TAWK_INTEGRATION_EMBED_URL: embedUrl,
	} );

	say( `Starting WordPress ${ wp } on PHP ${ php } …` );
	const cli = await runCLI( {
		command: 'server',
		php,
		port,
		'site-url': url,
		verbosity: 'quiet',
		wordpressInstallMode: 'install-from-existing-files-if-needed',
		skipSqliteSetup: true,
		'mount-before-install': [ { hostPath: dir, vfsPath: MOUNTED } ],
		mount: [ { hostPath: ROOT, vfsPath: PLUGIN } ],
	} );
	await cli.playground.run( {
		code: `<?php require '${ MOUNTED }/wp-load.php'; require '${ PLUGIN }/tests/environment/php/first-start.php';`,
	} );
	return { url, dir, stop: () => cli[ Symbol.asyncDispose ]() };
};
