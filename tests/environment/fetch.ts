/** Pinned packages on this machine: fetched through npm's own cache, checked, unpacked once. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { unzipSync } from 'fflate';
import { extract } from 'tar';
import { CACHE } from './paths';
import { target } from './packages';
import type { Package } from './packages';
import { mustRun, npm } from './run';

/** Fails unless the file is the one that was pinned. */
const verify = async ( file: string, { name, version, integrity }: Package ): Promise< void > => {
	const dash = integrity.indexOf( '-' );
	const hash = createHash( integrity.slice( 0, dash ) );
	await pipeline( createReadStream( file ), hash );
	if ( hash.digest( 'base64' ) !== integrity.slice( dash + 1 ) ) {
		throw new Error(
			`${ name }@${ version } is not the file that was pinned: its hash differs from ${ integrity }.`
		);
	}
};

const untar = ( file: string, into: string, folders: Package[ 'folders' ] ): Promise< void > =>
	extract( {
		file,
		cwd: into,
		preserveOwner: false,
		filter: ( path ) => target( path, folders ) !== undefined,
		onReadEntry: ( entry ) => {
			entry.path = target( entry.path, folders ) ?? entry.path;
		},
	} );

const unzip = async ( zip: string ): Promise< void > => {
	const folder = resolve( zip.replace( /\.zip$/, '' ) );
	for ( const [ name, bytes ] of Object.entries( unzipSync( await readFile( zip ) ) ) ) {
		const file = resolve( folder, name );
		if ( name.endsWith( '/' ) || ! file.startsWith( folder + sep ) || existsSync( file ) ) {
			continue;
		}
		await mkdir( dirname( file ), { recursive: true } );
		await writeFile( file, bytes );
	}
	await rm( zip );
};

const download = async ( source: Package, into: string ): Promise< void > => {
	const tarballs = join( into, 'tarballs' );
	await mkdir( tarballs );
	const packed = await mustRun(
		npm(
			'pack',
			`${ source.name }@${ source.version }`,
			'--pack-destination',
			tarballs,
			'--prefer-offline',
			'--ignore-scripts',
			'--loglevel=error'
		)
	);
	const tarball = join( tarballs, packed.split( /\r?\n/ ).at( -1 ) ?? '' );
	await verify( tarball, source );
	await untar( tarball, into, source.folders );
	await rm( tarballs, { recursive: true } );
	for ( const zip of source.zips ) {
		await unzip( join( into, zip ) );
	}
};

const tell = ( line: string ): void => void process.stderr.write( `${ line }\n` );

/**
 * The folder in the cache that holds a package's files; fetches it the first time.
 *
 * @param source The package.
 * @param say    Told once when something is fetched, since that takes a while.
 * @throws Error When it cannot be fetched, or is not the file that was pinned.
 */
export const fetchPackage = async ( source: Package, say = tell ): Promise< string > => {
	const folder = join( CACHE, `${ source.name.replace( /^@.*\//, '' ) }-${ source.version }` );
	if ( existsSync( folder ) ) {
		return folder;
	}
	say( `Fetching ${ source.name }@${ source.version } (once) …` );
	await mkdir( CACHE, { recursive: true } );
	const unfinished = await mkdtemp( join( CACHE, 'unfinished-' ) );
	try {
		await download( source, unfinished );
		await rename( unfinished, folder );
	} catch ( error ) {
		await rm( unfinished, { recursive: true, force: true } );
		if ( ! existsSync( folder ) ) {
			throw error;
		}
	}
	return folder;
};
