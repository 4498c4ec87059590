/**
 * Makes dist/tawk-integration.zip: what a site needs and nothing else, the same bytes from the same sources
 * whatever the machine, its clock, its time zone and its file modes.
 *
 * Usage: npm run plugin-zip
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

const root = join( import.meta.dirname, '..' );
const slug = 'tawk-integration';

/** Files and folders of the plugin as it is installed. */
const contents = [
	'tawk-integration.php',
	'uninstall.php',
	'wpml-config.xml',
	'readme.txt',
	'LICENSE',
	'includes',
	'build',
	'languages',
];

const UNIX = 3;
const READABLE_BY_ALL = 0o100644;

function filesIn( path: string ): string[] {
	if ( ! existsSync( join( root, path ) ) ) {
		return [];
	}
	return statSync( join( root, path ) ).isDirectory()
		? readdirSync( join( root, path ) ).flatMap( ( name ) => filesIn( posix.join( path, name ) ) )
		: [ path ];
}

if ( ! existsSync( join( root, 'build', 'widget', 'loader.js' ) ) ) {
	throw new Error( 'Nothing is built yet. Run: npm run build' );
}

const entries: Zippable = {};
// The date's parts are stored as the local clock shows them, so a local midnight is the same everywhere.
const mtime = new Date( 1980, 0, 1 );
for ( const path of contents.flatMap( filesIn ).sort() ) {
	entries[ posix.join( slug, path ) ] = [
		readFileSync( join( root, path ) ),
		{ mtime, os: UNIX, attrs: READABLE_BY_ALL * 0x10000, level: 9 },
	];
}

const zip = zipSync( entries );
const target = join( root, 'dist', `${ slug }.zip` );
mkdirSync( join( root, 'dist' ), { recursive: true } );
writeFileSync( target, zip );
process.stdout.write(
	`dist/${ slug }.zip: ${ Object.keys( entries ).length } files, ${ zip.length } bytes, sha256 ${ createHash( 'sha256' ).update( zip ).digest( 'hex' ) }\n`
);
