/** What `npm start` is asked for. Pure. */
import { parseArgs } from 'node:util';
import { NEWEST, WORDPRESS, isWordPressVersion } from '../packages';
import type { WordPressVersion } from '../packages';

/** The versions of PHP that Playground has and the plugin supports. */
export const PHP_VERSIONS = [ '7.4', '8.0', '8.1', '8.2', '8.3', '8.4', '8.5' ] as const;
export type PhpVersion = ( typeof PHP_VERSIONS )[ number ];

export interface StartOptions {
	wp: WordPressVersion;
	php: PhpVersion;
	/** WordPress's; the simulator has the next one. */
	port: number;
	/** Whether to forget what the site has stored. */
	reset: boolean;
	help: boolean;
}

export const USAGE = `npm start -- [options]

  --wp ${ Object.keys( WORDPRESS ).join( '|' ) }     WordPress version (default ${ NEWEST })
  --php ${ PHP_VERSIONS[ 0 ] } … ${ PHP_VERSIONS.at( -1 ) }   PHP version (default 8.3)
  --port 9400         the site's port; the simulator of tawk.to gets the next one
  --reset             begin with a fresh site of that version`;

const isPhpVersion = ( text: string ): text is PhpVersion => PHP_VERSIONS.some( ( version ) => version === text );

/**
 * Reads the command line.
 *
 * @param args Without program and script.
 * @throws Error With a sentence for the person who typed it.
 */
export const startOptions = ( args: string[] ): StartOptions => {
	const { values } = parseArgs( {
		args,
		options: {
			wp: { type: 'string', default: NEWEST },
			php: { type: 'string', default: '8.3' },
			port: { type: 'string', default: '9400' },
			reset: { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h', default: false },
		},
	} );
	const { wp, php, reset, help } = values;
	const port = Number( values.port );
	if ( ! isWordPressVersion( wp ) ) {
		throw new Error( `There is no WordPress “${ wp }” here, only ${ Object.keys( WORDPRESS ).join( ', ' ) }.` );
	}
	if ( ! isPhpVersion( php ) ) {
		throw new Error( `There is no PHP “${ php }” here, only ${ PHP_VERSIONS.join( ', ' ) }.` );
	}
	if ( ! Number.isInteger( port ) || port < 1024 || port > 65534 ) {
		throw new Error( `“${ values.port }” is no port: it must be a number from 1024 to 65534.` );
	}
	return { wp, php, port, reset, help };
};
