/** Other programs, run to their end. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface RunOptions {
	cwd?: string;
	/** Added to this process's own. */
	env?: Record< string, string >;
	/** Also show the output as it comes. */
	show?: boolean;
}

export interface Ran {
	/** The exit code; null when a signal ended the program. */
	code: number | null;
	stdout: string;
	stderr: string;
}

/**
 * Runs a program without a shell and waits for its end, whatever its exit code.
 *
 * @param command Program and arguments.
 * @param options Folder, environment and whether to show the output.
 * @throws Error When the program cannot be started.
 */
export const run = ( command: readonly string[], options: RunOptions = {} ): Promise< Ran > =>
	new Promise( ( resolve, reject ) => {
		const [ program = '', ...args ] = command;
		const child = spawn( program, args, {
			cwd: options.cwd,
			env: { ...process.env, ...options.env },
			stdio: [ 'ignore', 'pipe', 'pipe' ],
			windowsHide: true,
		} );
		const output = { stdout: '', stderr: '' };
		for ( const stream of [ 'stdout', 'stderr' ] as const ) {
			child[ stream ].setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
				output[ stream ] += text;
				if ( options.show ) {
					process[ stream ].write( text );
				}
			} );
		}
		child.on( 'error', reject );
		child.on( 'close', ( code ) => resolve( { code, ...output } ) );
	} );

/**
 * Like `run()`, but a failure is an error that says what the program said.
 *
 * @param command Program and arguments.
 * @param options Folder, environment and whether to show the output.
 * @return What it printed, without the line break at the end.
 */
export const mustRun = async ( command: readonly string[], options: RunOptions = {} ): Promise< string > => {
	const { code, stdout, stderr } = await run( command, options );
	if ( code !== 0 ) {
		throw new Error( `${ command.join( ' ' ) } ended with ${ code }.\n${ stdout }${ stderr }`.trimEnd() );
	}
	return stdout.trimEnd();
};

/** The full path of a program on the PATH or in one of the further folders, or undefined. */
export const which = ( program: string, further: readonly string[] = [] ): string | undefined => {
	const endings = process.platform === 'win32' ? [ '.exe', '.cmd', '.bat', '' ] : [ '' ];
	return [ ...( process.env.PATH ?? '' ).split( delimiter ), ...further ]
		.flatMap( ( folder ) => endings.map( ( ending ) => join( folder, program + ending ) ) )
		.find( ( file ) => existsSync( file ) );
};

/**
 * The npm that started this process, which on Windows is a script that only Node can run.
 *
 * @param args npm's arguments.
 */
export const npm = ( ...args: string[] ): string[] => {
	const script = process.env.npm_execpath;
	return script ? [ process.execPath, script, ...args ] : [ 'npm', ...args ];
};
