import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join( __dirname, '..', '..' );
const find = ( file: string, pattern: RegExp ) => pattern.exec( readFileSync( join( root, file ), 'utf8' ) )?.[ 1 ];

const { version } = JSON.parse( readFileSync( join( root, 'package.json' ), 'utf8' ) ) as { version: string };

describe( 'the version in package.json', () => {
	it.each( [
		[ 'the plugin’s header', 'tawk-integration.php', /^ \* Version:\s+(\S+)$/m ],
		[ 'the class Plugin', 'includes/Plugin.php', /const VERSION = '([^']+)'/ ],
		[ 'readme.txt', 'readme.txt', /^Stable tag: (\S+)$/m ],
	] )( 'is that of %s', ( _, file, pattern ) => {
		expect( find( file, pattern ) ).toBe( version );
	} );
} );

describe( 'the oldest WordPress and PHP', () => {
	it.each( [
		[ 'WordPress', /Requires at least:\s+(\S+)/ ],
		[ 'PHP', /Requires PHP:\s+(\S+)/ ],
	] )( 'are the same in the header and in readme.txt: %s', ( _, pattern ) => {
		expect( find( 'readme.txt', pattern ) ).toBeDefined();
		expect( find( 'tawk-integration.php', pattern ) ).toBe( find( 'readme.txt', pattern ) );
	} );
} );
