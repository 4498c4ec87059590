import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasMariaDb } from '../environment/mariadb';
import type { WordPressVersion } from '../environment/packages';
import { CACHE, PLUGIN_SLUG, ROOT } from '../environment/paths';
import { createSite, type Site } from '../environment/site';
import { ofJunit, single, type Counts } from './counts';
import { heading } from './progress';
import { reported } from './reports';

/** The corners of what is supported, PHP by WordPress; the middle is this machine's own PHP. */
const CORNERS: [ WordPressVersion, string[] ][] = [
	[ '6.6', [ '7.4', '8.3' ] ],
	[ '7.1', [ '7.4', '8.5' ] ],
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
	if ( args.length > 0 ) {
		return natively( 'sqlite', args );
	}
	if ( ! hasMariaDb() ) {
		process.stdout.write( '\n   MariaDB cannot be had here: its tests are left out.\n' );
	}
	heading( 'PHPUnit' );
	return [
		...( await sideBySide( [
			() => natively( 'sqlite', [] ),
			...( hasMariaDb() ? [ () => natively( 'mariadb', [] ) ] : [] ),
		] ) ),
		...( await sideBySide(
			CORNERS.map(
				( [ wp, versions ] ) =>
					() =>
						corners( wp, versions )
			)
		) ),
	];
}

/** Each uses one processor. */
async function sideBySide( runs: ( () => Promise< Counts[] > )[] ): Promise< Counts[] > {
	return ( await Promise.all( runs.map( ( one ) => one() ) ) ).flat();
}

/** One after the other: they share a site. */
async function corners( wp: WordPressVersion, versions: string[] ): Promise< Counts[] > {
	const counts: Counts[] = [];
	for ( const version of versions ) {
		counts.push( ...( await onPlayground( wp, version ) ) );
	}
	return counts;
}

async function natively( database: 'sqlite' | 'mariadb', args: string[] ): Promise< Counts[] > {
	const site = await createSite( { dir: siteFolder( `php-${ database }` ), port: PORT, database } );
	try {
		const counts = await reported(
			`phpunit-${ database }.xml`,
			( file ) => [ 'php', join( ROOT, 'vendor/bin/phpunit' ), '--log-junit', file, ...args ],
			ofJunit,
			() => ( { TAWK_TEST_WORDPRESS: site.dir } ),
			args.length > 0 ? '' : `PHPUnit, ${ database }`
		);
		return [ counts, await loggedNothing( site ) ];
	} finally {
		await site.stop();
	}
}

async function onPlayground( wp: WordPressVersion, version: string ): Promise< Counts[] > {
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
		ofJunit,
		undefined,
		`PHPUnit, WordPress ${ wp } on PHP ${ version } (Playground)`
	);
	return [ counts, await loggedNothing( site ) ];
}

/** What PHP complains of before the first test begins, while WordPress and the plugin load, is in the log alone. */
async function loggedNothing( site: Site ): Promise< Counts > {
	const log = await site.log();
	process.stdout.write( log === '' ? ' ✓ PHP has logged nothing\n' : ` ✗ PHP has logged:\n${ log }\n` );
	return single( log === '' );
}
