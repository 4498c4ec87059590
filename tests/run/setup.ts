/**
 * Installs what a new machine lacks: on Debian and Ubuntu, as root, by apt; elsewhere it says what is missing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '../environment/paths';
import { mustRun, run, which } from '../environment/run';

interface Need {
	name: string;
	/** The Debian package that brings it. */
	debian: string;
	isThere: () => boolean | Promise< boolean >;
	/** How it is had on other systems. */
	hint: string;
}

const SBIN = [ '/usr/sbin' ];
const DEBIAN_NAMES: Record< string, string > = { pdo_sqlite: 'php-sqlite3', mysqli: 'php-mysql', dom: 'php-xml' };
const EXTENSIONS = [ 'mbstring', 'intl', 'dom', 'curl', 'gd', 'zip', 'pdo_sqlite', 'mysqli' ];

const NEEDS = {
	php: [
		{ name: 'PHP', debian: 'php-cli', isThere: () => !! which( 'php' ), hint: 'https://www.php.net/downloads' },
		...EXTENSIONS.map( ( extension ) => ( {
			name: `PHP’s extension ${ extension }`,
			debian: DEBIAN_NAMES[ extension ] ?? `php-${ extension }`,
			isThere: () => hasExtension( extension ),
			hint: 'enable it in php.ini',
		} ) ),
		{
			name: 'Composer',
			debian: 'composer',
			isThere: () => !! which( 'composer' ),
			hint: 'https://getcomposer.org',
		},
	],
	mariadb: [
		{
			name: 'MariaDB',
			debian: 'mariadb-server',
			isThere: () => !! which( 'mariadbd', SBIN ),
			hint: 'https://mariadb.org/download',
		},
	],
	chromium: [
		{ name: 'Chromium', debian: 'chromium', isThere: hasBrowser, hint: 'npx playwright install chromium' },
	],
	valgrind: [
		{
			name: 'Valgrind',
			debian: 'valgrind',
			isThere: () => !! which( 'valgrind' ),
			hint: 'https://valgrind.org',
		},
	],
} satisfies Record< string, Need[] >;

export type Part = keyof typeof NEEDS;

/**
 * Makes sure that the named parts are there.
 *
 * @param parts What the steps to come need.
 * @return What is missing and could not be installed, a sentence each.
 */
export async function setUp( parts: Part[] ): Promise< string[] > {
	const needs: Need[] = parts.flatMap( ( part ): Need[] => NEEDS[ part ] );
	const missing = await absent( needs );
	if ( missing.length > 0 ) {
		await install( missing );
	}
	const left = ( await absent( needs ) ).map(
		( { name, hint } ) => `${ name } is missing. How to get it: ${ hint }`
	);
	if ( left.length === 0 && parts.includes( 'php' ) ) {
		await installPhpTools();
	}
	return left;
}

async function absent( needs: Need[] ): Promise< Need[] > {
	const there = await Promise.all( needs.map( ( need ) => need.isThere() ) );
	return needs.filter( ( _, index ) => ! there[ index ] );
}

async function install( missing: Need[] ): Promise< void > {
	if ( process.platform === 'linux' && process.getuid?.() === 0 && which( 'apt-get' ) ) {
		const packages = [ ...new Set( missing.map( ( { debian } ) => debian ) ) ];
		process.stdout.write( `Installing ${ packages.join( ', ' ) }\n` );
		await run( [ 'apt-get', 'update' ] );
		await run( [ 'apt-get', 'install', '-y', '--no-install-recommends', ...packages ], {
			env: { DEBIAN_FRONTEND: 'noninteractive' },
		} );
	} else if ( missing.some( ( need ) => need.isThere === hasBrowser ) ) {
		await run( [ process.execPath, join( ROOT, 'node_modules/@playwright/test/cli.js' ), 'install', 'chromium' ], {
			show: true,
		} );
	}
}

async function installPhpTools(): Promise< void > {
	if ( ! existsSync( join( ROOT, 'vendor/bin/phpunit' ) ) ) {
		process.stdout.write( 'Installing the PHP tools\n' );
		await mustRun( [ 'composer', 'install', '--no-interaction', '--no-progress' ], { cwd: ROOT } );
	}
}

async function hasExtension( extension: string ): Promise< boolean > {
	if ( ! which( 'php' ) ) {
		return false;
	}
	return ( await mustRun( [ 'php', '-m' ] ) ).split( /\r?\n/ ).includes( extension );
}

function hasBrowser(): boolean {
	return existsSync( '/usr/bin/chromium' ) || existsSync( chromium.executablePath() );
}
