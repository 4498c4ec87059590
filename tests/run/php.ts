import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasMariaDb } from '../environment/mariadb';
import type { WordPressVersion } from '../environment/packages';
import { CACHE, PLUGIN_SLUG, ROOT } from '../environment/paths';
import { createSite, type Site } from '../environment/site';
import { ofJunit, single, type Counts } from './counts';
import { heading } from './progress';
import { reported } from './reports';

/** The corners of what is supported; the middle is this machine's own PHP. */
const CORNERS: { wp: WordPressVersion; php: string }[] = [
	{ wp: '6.6', php: '7.4' },
	{ wp: '6.6', php: '8.3' },
	{ wp: '7.1', php: '7.4' },
	{ wp: '7.1', php: '8.5' },
];

/** The port that the sites' addresses name; nothing listens there. */
const PORT = 9390;

const siteFolder = ( name: string ) => join( CACHE, 'sites', name );

/**
 * Runs PHPUnit: on this machine's PHP with SQLite and MariaDB, and on Playground in the corners of the matrix.
 *
 * @param args Further arguments for PHPUnit; with them, SQLite on this machine's PHP is enough.
 */
export async function php( args: string[] ): Promise< Counts[] > {
	const counts = await natively( 'sqlite', args );
	if ( args.length > 0 ) {
		return counts;
	}
	if ( hasMariaDb() ) {
		counts.push( ...( await natively( 'mariadb', [] ) ) );
	} else {
		process.stdout.write( '\n   MariaDB cannot be had here: its tests are left out.\n' );
	}
	for ( const { wp, php: version } of CORNERS ) {
		counts.push( ...( await onPlayground( wp, version ) ) );
	}
	return counts;
}

async function natively( database: 'sqlite' | 'mariadb', args: string[] ): Promise< Counts[] > {
	heading( `PHPUnit, ${ database }` );
	const site = await createSite( { dir: siteFolder( `php-${ database }` ), port: PORT, database } );
	try {
		const counts = await reported(
			`phpunit-${ database }.xml`,
			( file ) => [ 'php', join( ROOT, 'vendor/bin/phpunit' ), '--log-junit', file, ...args ],
			ofJunit,
			() => ( { TAWK_TEST_WORDPRESS: site.dir } )
		);
		return [ counts, await loggedNothing( site ) ];
	} finally {
		await site.stop();
	}
}

async function onPlayground( wp: WordPressVersion, version: string ): Promise< Counts[] > {
	heading( `PHPUnit, WordPress ${ wp } on PHP ${ version } (Playground)` );
	const site = await createSite( { dir: siteFolder( `php-${ wp }` ), port: PORT, wp } );
	// Playground sees only what is mounted: the checkout takes the place of the link to it.
	const plugin = join( site.dir, 'wp-content', 'plugins', PLUGIN_SLUG );
	await rm( plugin, { recursive: true, force: true } );
	await mkdir( plugin );
	const mounted = `/wordpress/wp-content/plugins/${ PLUGIN_SLUG }`;
	const report = `phpunit-${ wp }-${ version }.xml`;
	const counts = await reported(
		report,
		() => [
			process.execPath,
			join( ROOT, 'node_modules/@wp-playground/cli/wp-playground.js' ),
			'php',
			`--php=${ version }`,
			...[ '--mount-dir-before-install', site.dir, '/wordpress' ],
			...[ '--mount-dir-before-install', ROOT, mounted ],
			...[ '--mount-dir-before-install', join( CACHE, 'reports' ), '/reports' ],
			'--skip-sqlite-setup',
			...[ '--wordpress-install-mode', 'do-not-attempt-installing' ],
			'--',
			`${ mounted }/vendor/bin/phpunit`,
			...[ '-c', `${ mounted }/phpunit.xml.dist` ],
			...[ '--log-junit', `/reports/${ report }` ],
		],
		ofJunit
	);
	return [ counts, await loggedNothing( site ) ];
}

/** What PHP complains of before the first test begins, while WordPress and the plugin load, is in the log alone. */
async function loggedNothing( site: Site ): Promise< Counts > {
	const log = await site.log();
	process.stdout.write( log === '' ? ' ✓ PHP has logged nothing\n' : ` ✗ PHP has logged:\n${ log }\n` );
	return single( log === '' );
}
