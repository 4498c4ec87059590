/** A site on PHP's own web server, one process that answers one request after the other, so that it can be counted. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ENVIRONMENT } from '../environment/paths';
import { startServer } from '../environment/server-process';
import type { ServerProcess } from '../environment/server-process';
import type { Site } from '../environment/site';

const PHP = process.env.TAWK_PHP ?? 'php';

/** Keeps clock and file times out of the figures: files do not change while the server runs. */
const STEADY = {
	'opcache.validate_timestamps': '0',
	'opcache.file_update_protection': '0',
	realpath_cache_ttl: '86400',
	memory_limit: '512M',
};

export interface CountedServer {
	/** Whether compiled code is kept between requests, as a live site does. */
	opcodeCache: boolean;
	/** Program and arguments to run PHP under. */
	under?: readonly string[];
	env?: Record< string, string >;
}

/** Serves the site at its address until it is stopped. Being ready costs no request. */
export const serveCounted = async (
	site: Site,
	{ opcodeCache, under = [], env = {} }: CountedServer
): Promise< ServerProcess > => {
	const log = join( site.dir, 'server.log' );
	await rm( log, { force: true } );
	const settings = Object.entries( { ...STEADY, 'opcache.enable': opcodeCache ? '1' : '0' } );
	return startServer(
		[
			...under,
			PHP,
			...settings.flatMap( ( [ name, value ] ) => [ '-d', `${ name }=${ value }` ] ),
			'-S',
			`127.0.0.1:${ site.port }`,
			'-t',
			site.dir,
			join( ENVIRONMENT, 'php', 'router.php' ),
		],
		{
			cwd: site.dir,
			env,
			log,
			ready: async () => ( await readFile( log, 'utf8' ) ).includes( 'Development Server' ),
		}
	);
};
