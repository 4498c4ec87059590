/** What `npm start` gives a newcomer, in the oldest and the newest corner of what is supported. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { ROOT } from '../../environment/paths';
import { freePair } from '../../environment/ports';
import { logIn } from '../log-in';
import { connectByPasting, seeVerified, write } from '../visitor/story';

interface Started {
	url: string;
	simulatorUrl: string;
	log: () => Promise< string >;
}

type Start = ( wp: string, php: string ) => Promise< Started >;

const test = base.extend< { start: Start } >( {
	start: async ( {}, use ) => {
		const folder = await mkdtemp( join( tmpdir(), 'tawk-integration-start-' ) );
		let child: ChildProcess | undefined;
		await use( async ( wp, php ) => {
			const port = await freePair();
			child = spawn(
				process.execPath,
				[
					join( ROOT, 'node_modules/tsx/dist/cli.mjs' ),
					'tests/environment/start.ts',
					...[ '--wp', wp, '--php', php, '--port', String( port ) ],
				],
				{ cwd: ROOT, env: { ...process.env, TAWK_SITES_DIR: folder }, stdio: [ 'ignore', 'pipe', 'inherit' ] }
			);
			await said( child, 'Ctrl+C stops' );
			const log = join( folder, wp, 'wp-content', 'debug.log' );
			return {
				url: `http://127.0.0.1:${ port }`,
				simulatorUrl: `http://127.0.0.1:${ port + 1 }`,
				log: async () => ( existsSync( log ) ? readFile( log, 'utf8' ) : '' ),
			};
		} );
		if ( child && child.exitCode === null ) {
			const closed = new Promise( ( resolve ) => child?.on( 'close', resolve ) );
			child.kill( 'SIGTERM' );
			await closed;
		}
		await rm( folder, { recursive: true, force: true } );
	},
} );

/** Waits until a program has printed a text. */
function said( child: ChildProcess, text: string ): Promise< void > {
	return new Promise( ( resolve, reject ) => {
		let output = '';
		child.stdout?.on( 'data', ( chunk: Buffer ) => {
			output += chunk.toString();
			if ( output.includes( text ) ) {
				resolve();
			}
		} );
		child.on( 'close', () => reject( new Error( `npm start ended:\n${ output }` ) ) );
	} );
}

function watch( page: Page, errors: string[] ): Page {
	page.on( 'pageerror', ( error ) => errors.push( error.message ) );
	return page;
}

for ( const [ wp, php ] of [
	[ '6.6', '7.4' ],
	[ '7.1', '8.5' ],
] as const ) {
	test( `WordPress ${ wp } on PHP ${ php }: from the pasted code to the agent, without a notice`, async ( {
		browser,
		start,
	} ) => {
		test.setTimeout( 240_000 );
		const site = await start( wp, php );
		const errors: string[] = [];
		const newPage = async () => watch( await ( await browser.newContext() ).newPage(), errors );

		const owner = await newPage();
		await logIn( owner, site.url, 'admin' );
		await connectByPasting( owner, site.url );

		const visitor = await newPage();
		await logIn( visitor, site.url, 'subscriber' );
		await write( visitor, site.url, 'Hello from the corner' );
		await seeVerified( await newPage(), site.simulatorUrl, 'user@example.com', 'Hello from the corner' );

		expect( errors ).toEqual( [] );
		expect( await site.log() ).toBe( '' );
		await Promise.all( browser.contexts().map( ( context ) => context.close() ) );
	} );
}
