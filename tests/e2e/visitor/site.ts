/**
 * A site of static pages with our front end on them, as PHP would print it, and a simulator: for what a visitor's browser
 * does with a configuration, whoever made it.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import type { Config, Told } from '../../../src/widget/config';
import type { Failure } from '../../../src/visitor/failures';
import { SENT, type Facts } from '../../../src/visitor/sent';
import { ROOT } from '../../environment/paths';
import type { Visitor } from '../../simulator/model/state';
import { sign } from '../../simulator/rules/secure-mode';
import { startSimulator, type Simulator } from '../../simulator/server';

export { expect };

export const PROPERTY = '5f1e9c8a0b2d4c6e8f013579';
const KEY = '0123456789abcdef0123456789abcdef01234567';

/** A user as the page, or the visitor route, names one. */
export const user = ( name: string ) => {
	const email = `${ name.toLowerCase() }@example.com`;
	return {
		user: `marker-of-${ name }`,
		api: { visitor: { name, email, hash: sign( email, KEY ) } },
		login: { userId: name, hash: sign( name, KEY ), name, email },
	};
};

/** What the visitor route answers for a user who has one attribute. */
export const told = ( name: string ): Told => {
	const { user: marker, api } = user( name );
	return {
		user: marker,
		properties: { [ PROPERTY ]: api },
		conditions: {},
		values: {},
		attributes: { plan: `plan of ${ name }` },
		tags: [],
		until: Date.now() / 1000 + 86_400,
	};
};

/** Rows of attributes that are known already. */
export const attributes = ( facts: Record< string, string > ) =>
	Object.entries( facts ).map( ( [ key, text ] ) => ( { key, values: [ text ] } ) );

export class Site {
	public config: Partial< Config > = {};
	/** Markup before the configuration. */
	public markup = '';
	/** Of the visitor route. */
	public answer: ( () => Promise< { status: number; body?: Told } > ) | undefined;
	public asked = 0;

	public constructor(
		private readonly server: Server,
		private readonly simulator: Simulator
	) {}

	public get url(): string {
		return `http://127.0.0.1:${ ( this.server.address() as AddressInfo ).port }`;
	}

	public get html(): string {
		const config: Config = {
			revision: 1,
			embed_url: this.simulator.url,
			property_id: PROPERTY,
			widget_id: 'default',
			loading: { strategy: 'immediate' },
			build: `${ this.url }/build/*.js`,
			...this.config,
		};
		return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Shop</title></head>
<body><h1>Shop</h1>${ this.markup }
<script type="application/json" id="tawk-integration-config">${ JSON.stringify( config ) }</script>
<script src="/build/visibility/evaluator.js" defer></script><script src="/build/widget/loader.js" defer></script></body></html>`;
	}

	/** Opens a page with that configuration and waits for the widget. */
	public async open( page: Page, config: Partial< Config > = {} ): Promise< void > {
		this.config = config;
		await page.goto( this.url );
		await page.waitForFunction( () => window.Tawk_API?.onLoaded === true );
	}
}

const TYPES: Record< string, string > = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** What the browser itself says of a request that failed or was forbidden. */
const BROWSERS_OWN = /^Failed to load resource|Content Security Policy/;

/** Each test begins with a fresh simulator; an uncaught error or a message in the console fails the test. */
export const test = base.extend< { quiet: void }, { simulator: Simulator; site: Site } >( {
	simulator: [
		async ( {}, use ) => {
			const simulator = await startSimulator( { port: 0 } );
			await use( simulator );
			await simulator.close();
		},
		{ scope: 'worker' },
	],
	site: [
		async ( { simulator }, use ) => {
			const server = createServer( async ( request, response ) => {
				const path = new URL( request.url ?? '/', 'http://site' ).pathname;
				if ( path === '/ask' ) {
					site.asked++;
					const { status, body } = ( await site.answer?.() ) ?? { status: 500 };
					response.writeHead( status ).end( body && JSON.stringify( body ) );
					return;
				}
				const content = path.startsWith( '/build/' ) ? await readFile( join( ROOT, path ) ) : site.html;
				response.setHeader( 'Content-Type', TYPES[ extname( path ) || '.html' ] ?? '' );
				response.end( content );
			} );
			await new Promise< void >( ( resolve ) => server.listen( 0, '127.0.0.1', resolve ) );
			const site = new Site( server, simulator );
			await use( site );
			server.closeAllConnections();
			server.close();
		},
		{ scope: 'worker' },
	],
	quiet: [
		async ( { page, simulator, site }, use ) => {
			simulator.reset();
			Object.assign( site, { markup: '', answer: undefined, asked: 0 } );
			const messages: string[] = [];
			page.on( 'pageerror', ( error ) => messages.push( error.message ) );
			page.on( 'console', ( message ) => messages.push( message.text() ) );
			await use();
			expect( messages.filter( ( text ) => ! BROWSERS_OWN.test( text ) ) ).toEqual( [] );
		},
		{ auto: true },
	],
} );

/** The visitor whom agents see on the site now. */
export const visitor = ( simulator: Simulator ): Visitor => {
	const here = simulator.state.visitors.filter( ( { pages } ) => pages.some( ( { leftAt } ) => leftAt === null ) );
	return here.at( -1 )!;
};

/** Waits until agents see these attributes. */
export const expectAttributes = ( simulator: Simulator, expected: Record< string, string > ) =>
	expect.poll( () => visitor( simulator )?.attributes ).toEqual( expected );

/**
 * Waits until the browser has noted that tawk.to took these facts: agents see them before the page hears so, and the
 * next page would send once more what has not been noted.
 */
export const expectSent = ( page: Page, { attributes: facts = {}, tags = [] }: Partial< Facts > ) =>
	expect
		.poll( () =>
			page.evaluate(
				( [ key, property ] ) => JSON.parse( localStorage.getItem( key ) ?? '{}' )[ property ] as unknown,
				[ SENT, PROPERTY ] as const
			)
		)
		.toEqual( { attributes: facts, tags } );

/** What pages asked of tawk.to by that method, and the codes that they got. */
export const calls = ( simulator: Simulator, method: string ) =>
	simulator.state.calls.filter( ( call ) => call.method === method );

/** What a page says that agents were not told. */
export const failures = ( page: Page ) =>
	page
		.locator( 'script#tawk-integration-config' )
		.evaluate( ( { dataset } ): Failure[] => JSON.parse( dataset.failures ?? '[]' ) );

/** Opens the chat and writes, as a person does. */
export async function write( page: Page, text: string ): Promise< void > {
	await page.getByRole( 'button', { name: /^Open chat/ } ).click();
	await page.getByRole( 'textbox', { name: 'Write a message' } ).fill( text );
	await page.keyboard.press( 'Enter' );
	await page.getByRole( 'log' ).getByText( text ).waitFor();
}
