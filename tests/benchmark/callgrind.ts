/** Instructions of single requests, counted by Valgrind's callgrind. */
import { existsSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { VISITORS } from './bench';
import type { Bench, Visitor } from './bench';
import { median, totalOf } from './callgrind-figures';
import { serveCounted } from './server';
import { visitTimes } from './visit';

/** How many requests are counted, after how many that fill caches. */
export interface Requests {
	warmUp: number;
	counted: number;
}

/** PHP calls it at the start of each request; callgrind then writes what was counted since the last. */
const REQUEST_STARTS = 'php_request_startup';

/**
 * Instructions of a front-page request, for each visitor: the median of the counted ones.
 *
 * The site must be the variant that is measured. The last count files stay in the work folder, one for each request,
 * for `callgrind_annotate`.
 *
 * @param bench       The site.
 * @param opcodeCache Whether PHP keeps compiled code.
 * @param requests    How many.
 * @return null when callgrind does not see where a request starts: this PHP hides the names of its functions.
 */
export const countInstructions = async (
	bench: Bench,
	opcodeCache: boolean,
	requests: Requests
): Promise< Record< Visitor, number > | null > => {
	const { warmUp, counted } = requests;
	const name = 'callgrind.out';
	for ( const old of ( await readdir( bench.workFolder ) ).filter( ( file ) => file.startsWith( name ) ) ) {
		await rm( join( bench.workFolder, old ) );
	}
	const out = join( bench.workFolder, name );
	const server = await serveCounted( bench.site, {
		opcodeCache,
		under: [ 'valgrind', '--tool=callgrind', `--callgrind-out-file=${ out }`, `--dump-before=${ REQUEST_STARTS }` ],
	} );
	try {
		for ( const visitor of VISITORS ) {
			await visitTimes( warmUp + counted, bench, visitor );
		}
		// A request's count is complete when the next one starts.
		await ( await fetch( `${ bench.site.url }/wp-includes/images/blank.gif` ) ).arrayBuffer();
	} finally {
		await server.stop();
	}

	// The first file counts the start of PHP itself, the second the first request.
	const fileOf = ( request: number ): string => `${ out }.${ request + 2 }`;
	if ( ! existsSync( fileOf( 0 ) ) ) {
		return null;
	}
	const medianFrom = async ( first: number ): Promise< number > => {
		const files = Array.from( { length: counted }, ( _, index ) => fileOf( first + index ) );
		return median( await Promise.all( files.map( async ( file ) => totalOf( await readFile( file, 'utf8' ) ) ) ) );
	};
	return {
		anonymous: await medianFrom( warmUp ),
		'logged in': await medianFrom( warmUp + counted + warmUp ),
	};
};
