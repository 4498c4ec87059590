/**
 * What a browser test of the plugin is given: a WordPress and a simulator of its own, log-ins, and a watch over
 * errors. A PHP notice or an unexpected message in the browser's console fails the test.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { ROOT } from '../environment/paths';
import { freePort } from '../environment/ports';
import { createSite, serve, type Site } from '../environment/site';
import type { WordPressVersion } from '../environment/packages';
import { startSimulator, type Simulator } from '../simulator/server';
import { logInAtOnce } from './log-in';

export { expect };

/** The simulator's main property, in Secure Mode. */
export const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
export const KEY = '0123456789abcdef0123456789abcdef01234567';
export const SETTINGS_SCREEN = '/wp-admin/options-general.php?page=tawk-integration';

/** The Widget Code as the tawk.to dashboard gives it. */
export const widgetCode = ( widget = 'default' ): string => `<!--Start of Tawk.to Script-->
<script type="text/javascript">
var Tawk_API=Tawk_API||{}, Tawk_LoadStart=new Date();
(function(){
var s1=document.createElement("script"),s0=document.getElementsByTagName("script")[0];
s1.async=true;
s1.src='https://embed.tawk.to/${ PROPERTY }/${ widget }';
s1.charset='UTF-8';
s1.setAttribute('crossorigin','*');
s0.parentNode.insertBefore(s1,s0);
})();
</script>
<!--End of Tawk.to Script-->`;

export type Role = 'admin' | 'editor' | 'author' | 'contributor' | 'subscriber';

export interface WorkerFixtures {
	/** Runs as long as the worker; emptied before each test. */
	simulator: Simulator;
	site: Site;
	sessions: Sessions;
	/** Option of a project: the WordPress that its tests run on. */
	wp: WordPressVersion;
}

interface TestFixtures {
	/** Stores settings (merged over the defaults) and, if given, the Secure Mode key. */
	connect: ( settings?: object, key?: string ) => Promise< void >;
	/** Stores user meta, by the user's log-in and the key. It stays for the tests after this one. */
	storeMeta: ( meta: Record< string, Record< string, unknown > > ) => Promise< void >;
	/** Logs the test's browser in. */
	logInAs: ( role: Role ) => Promise< void >;
	/** Messages of the browser's console that this test brings about on purpose. */
	expected: RegExp[];
	guard: void;
}

/** Cookies by role: each logs in once a worker. */
type Sessions = Map< Role, Awaited< ReturnType< BrowserContext[ 'cookies' ] > > >;

/**
 * What this test's browser has asked the embed host for. A chat of the test before, closed with its page, may still
 * have tried to connect again.
 */
export const askedFor = ( simulator: Simulator, ...kinds: string[] ) =>
	simulator.state.requests.filter( ( { kind } ) =>
		kinds.length > 0 ? kinds.includes( kind ) : kind !== 'socket'
	);

/** What a browser says of the network or of others' scripts. */
const NOT_OURS = [ /JQMIGRATE/, /gravatar\.com/, /ERR_NAME_NOT_RESOLVED/, /ERR_INTERNET_DISCONNECTED/ ];

/** Asks the control route of tests/e2e/php/control.php, which says what it answers. */
async function control( site: Site, order: object ): Promise< unknown > {
	const response = await fetch( site.url, {
		method: 'POST',
		headers: { 'X-Test-Control': '1' },
		body: JSON.stringify( order ),
	} );
	return response.json();
}

/** Makes a post and gives its id. */
export async function createPost( site: Site, fields: Record< string, string > ): Promise< string > {
	const { post_author: author, ...rest } = fields;
	const id = await control( site, { create: { ...rest, ...( author && { post_author: Number( author ) } ) } } );
	expect( id ).toBeGreaterThan( 0 );
	return String( id );
}

export const deletePosts = ( site: Site, ids: string[] ) => control( site, { delete: ids.map( Number ) } );

/** What the meta of a post says; '' where it has none. */
export const storedOf = ( site: Site, post: string ) => control( site, { of: Number( post ) } );

/** The settings as they are stored. */
export const storedSettings = async ( site: Site ) => ( await control( site, {} ) ) as Record< string, unknown >;

/** id of a user. */
export const userId = async ( site: Site, login: Role ) => String( await control( site, { user: login } ) );

export const test = base.extend< TestFixtures, WorkerFixtures >( {
	wp: [ '7.1', { scope: 'worker', option: true } ],

	simulator: [
		async ( {}, use ) => {
			const simulator = await startSimulator( { port: 0 } );
			await use( simulator );
			await simulator.close();
		},
		{ scope: 'worker' },
	],

	site: [
		async ( { simulator, wp }, use ) => {
			const dir = await mkdtemp( join( tmpdir(), 'tawk-integration-e2e-' ) );
			const site = await createSite( {
				dir,
				port: await freePort(),
				wp,
				demo: true,
				constants: { TAWK_INTEGRATION_EMBED_URL: simulator.url },
			} );
			await mkdir( join( dir, 'wp-content', 'mu-plugins' ), { recursive: true } );
			await cp(
				join( ROOT, 'tests/e2e/php/control.php' ),
				join( dir, 'wp-content', 'mu-plugins', 'control.php' )
			);
			await serve( site );
			await use( site );
			await site.stop();
			await rm( dir, { recursive: true, force: true } );
		},
		{ scope: 'worker', timeout: 180_000 },
	],

	sessions: [
		async ( {}, use ) => {
			await use( new Map() );
		},
		{ scope: 'worker' },
	],

	baseURL: async ( { site }, use ) => {
		await use( site.url );
	},

	connect: async ( { site }, use ) => {
		await use( async ( settings = {}, key ) => {
			await control( site, { settings: { property_id: PROPERTY, widget_id: 'default', ...settings }, key } );
		} );
	},

	storeMeta: async ( { site }, use ) => {
		await use( async ( meta ) => {
			await control( site, { meta } );
		} );
	},

	logInAs: async ( { context, site, sessions }, use ) => {
		await use( async ( role ) => {
			const known = sessions.get( role );
			if ( known ) {
				await context.addCookies( known );
				return;
			}
			await logInAtOnce( context, site.url, role );
			sessions.set( role, await context.cookies() );
		} );
	},

	expected: async ( {}, use ) => {
		await use( [] );
	},

	guard: [
		async ( { context, site, simulator, expected }, use ) => {
			simulator.reset();
			await control( site, { reset: true } );
			await site.clearLog();
			const messages: string[] = [];
			context.on( 'page', ( page ) => watch( page, messages ) );

			await use();

			const unexpected = messages.filter(
				( text ) => ! [ ...NOT_OURS, ...expected ].some( ( known ) => known.test( text ) )
			);
			expect( unexpected, 'messages in the browser’s console' ).toEqual( [] );
			expect( await site.log(), 'PHP’s log' ).toBe( '' );
		},
		{ auto: true },
	],
} );

function watch( page: Page, messages: string[] ): void {
	page.on( 'pageerror', ( error ) => messages.push( `uncaught: ${ error.message }` ) );
	page.on( 'console', ( message ) => {
		if ( message.type() === 'error' || message.type() === 'warning' ) {
			messages.push( `${ message.text() } ${ message.location().url }` );
		}
	} );
}
