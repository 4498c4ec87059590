/** A MariaDB (or MySQL) server of its own in a folder, reached through a socket alone. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { mustRun, run, which } from './run';
import { startServer } from './server-process';

export interface Database {
	/** What WordPress takes as DB_HOST. */
	host: string;
	stop: () => Promise< void >;
}

const program = ( names: readonly string[] ): string | undefined =>
	names.map( ( name ) => which( name, [ '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin' ] ) ).find( Boolean );

/** Whether this machine has what `startMariaDb()` needs. */
export const hasMariaDb = (): boolean =>
	process.platform !== 'win32' &&
	[ [ 'mariadbd' ], [ 'mariadb-install-db' ], [ 'mariadb-admin' ], [ 'mariadb' ] ].every( program );

/**
 * Starts a server with an empty database `wordpress` and the user root without a password.
 *
 * @throws Error When there is no MariaDB, or it does not start.
 */
export const startMariaDb = async (): Promise< Database > => {
	const daemon = program( [ 'mariadbd' ] );
	const install = program( [ 'mariadb-install-db' ] );
	const admin = program( [ 'mariadb-admin' ] );
	const client = program( [ 'mariadb' ] );
	if ( ! daemon || ! install || ! admin || ! client ) {
		throw new Error(
			'MariaDB is not installed: the programs mariadbd, mariadb-install-db, mariadb-admin and mariadb are needed.'
		);
	}
	// The path of a socket must be short: not in the checkout.
	const dir = await mkdtemp( join( tmpdir(), 'mariadb-' ) );
	const data = join( dir, 'data' );
	const socket = join( dir, 'socket' );
	const user = userInfo().username;
	await mkdir( data );
	await mustRun( [
		install,
		'--no-defaults',
		`--datadir=${ data }`,
		`--user=${ user }`,
		'--auth-root-authentication-method=normal',
		'--skip-test-db',
	] );
	const server = await startServer(
		[
			daemon,
			'--no-defaults',
			`--datadir=${ data }`,
			`--socket=${ socket }`,
			`--pid-file=${ join( dir, 'pid' ) }`,
			`--user=${ user }`,
			'--skip-networking',
			'--skip-name-resolve',
			'--innodb-flush-log-at-trx-commit=0',
			'--character-set-server=utf8mb4',
		],
		{
			log: join( dir, 'log' ),
			ready: async () =>
				existsSync( socket ) &&
				( await run( [ admin, '--no-defaults', `--socket=${ socket }`, '--user=root', 'ping' ] ) ).code === 0,
		}
	);
	await mustRun( [
		client,
		'--no-defaults',
		`--socket=${ socket }`,
		'--user=root',
		'-e',
		'CREATE DATABASE wordpress',
	] );
	return {
		host: `localhost:${ socket }`,
		stop: async () => {
			await server.stop();
			await rm( dir, { recursive: true, force: true } );
		},
	};
};
