/** A program that runs until it is told to stop. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { until } from './until';

export interface ServerProcess {
	pid: number;
	/** Ends the program and waits until it has gone. */
	stop: () => Promise< void >;
}

export interface ServerOptions {
	cwd?: string;
	env?: Record< string, string >;
	/** The file that gets what the program prints. */
	log: string;
	/** Whether it is ready to answer. */
	ready: () => Promise< boolean > | boolean;
}

/** A server's workers are told to stop with it where processes have groups: PHP's would stay behind. */
const GROUPS = process.platform !== 'win32';

/** Asks a server and its workers to stop, if they still run. */
const terminate = ( child: ChildProcess ): void => {
	if ( child.pid === undefined ) {
		return;
	}
	try {
		process.kill( GROUPS ? -child.pid : child.pid, 'SIGTERM' );
	} catch ( error ) {
		if ( ! ( error instanceof Error && 'code' in error && error.code === 'ESRCH' ) ) {
			throw error;
		}
	}
};

/**
 * Starts a server and waits until it answers.
 *
 * @param command Program and arguments.
 * @param options How to start it, and how to tell that it is ready.
 * @throws Error With the end of its log, when it ends or does not get ready.
 */
export const startServer = async ( command: readonly string[], options: ServerOptions ): Promise< ServerProcess > => {
	const [ program = '', ...args ] = command;
	const { cwd, env, log, ready } = options;
	const output = openSync( log, 'a' );
	const child = spawn( program, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: [ 'ignore', output, output ],
		windowsHide: true,
		detached: GROUPS,
	} );
	closeSync( output );

	let failure: Error | undefined;
	const ended = new Promise< void >( ( resolve ) => {
		child.once( 'exit', () => resolve() );
		child.once( 'error', ( error ) => {
			failure = error;
			resolve();
		} );
	} );
	const hasEnded = (): boolean => failure !== undefined || child.exitCode !== null || child.signalCode !== null;

	const stop = async (): Promise< void > => {
		terminate( child );
		await ended;
	};
	// A server must not outlive the program that started it.
	const onExit = (): void => terminate( child );
	process.once( 'exit', onExit );
	void ended.then( () => process.removeListener( 'exit', onExit ) );

	try {
		await until( program, async () => hasEnded() || ( await ready() ) );
		if ( hasEnded() ) {
			throw failure ?? new Error( `${ program } ended with ${ child.exitCode }.` );
		}
	} catch ( error ) {
		await stop();
		throw new Error( `${ command.join( ' ' ) } did not start:\n${ readFileSync( log, 'utf8' ).slice( -2000 ) }`, {
			cause: error,
		} );
	}
	return { pid: child.pid ?? 0, stop };
};
