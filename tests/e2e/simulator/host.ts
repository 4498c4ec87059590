/** A page with the ordinary snippet, as the tests drive it: what it set before, what it calls, what it heard. */
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { EventName, MethodName } from '../../simulator/contract';
import type { Visitor } from '../../simulator/model/state';
import { sign } from '../../simulator/rules/secure-mode';
import { startSimulator } from '../../simulator/server';
import type { Simulator } from '../../simulator/server';

export { expect };

export const SECURE = '5f1e9c8a0b2d4c6e8f013579';
export const OPEN = '6a2f0d9b1c3e5d7f90246801';
export const KEY = '0123456789abcdef0123456789abcdef01234567';

/** A visitor object with the hash that Secure Mode asks for. */
export const signedVisitor = ( name: string, email: string ): Record< string, string > => ( {
	name,
	email,
	hash: sign( email, KEY ),
} );

export const signedLogin = ( userId: string ): Record< string, string > => ( { userId, hash: sign( userId, KEY ) } );

/** Everything a page hears, once by the callback and once by the window event. */
const EVENTS: readonly EventName[] = [
	'BeforeLoad',
	'Load',
	'StatusChange',
	'ChatMaximized',
	'ChatMinimized',
	'ChatHidden',
	'ChatStarted',
	'ChatEnded',
	'PrechatSubmit',
	'OfflineSubmit',
	'ChatMessageVisitor',
	'ChatMessageAgent',
	'ChatMessageSystem',
	'AgentJoinChat',
	'AgentLeaveChat',
	'ChatSatisfaction',
	'VisitorNameChanged',
	'FileUpload',
	'TagsUpdated',
	'UnreadCountChanged',
];

interface HostWindow {
	Tawk_API: Record< string, unknown > & Partial< Record< MethodName, ( ...args: unknown[] ) => unknown > >;
	heard: [ string, unknown ][];
	called: [ string, unknown ][];
}

declare global {
	interface Window {
		host: HostWindow;
	}
}

export interface HostOptions {
	/** Set on `Tawk_API` before the snippet. */
	api?: Record< string, unknown >;
	property?: string;
	widget?: string;
	/** Id of the container of an inline chat. */
	embedded?: string;
	snippet?: 'twice' | 'none';
	/** Waits until the widget has loaded; default true. */
	loaded?: boolean;
}

/** An argument for a callback of the API: `undefined` does not survive the way out of the browser. */
const SUCCESS = 'success';

export class Host {
	public constructor(
		public readonly page: Page,
		public readonly simulator: Simulator
	) {}

	/** Opens the page, listening to everything from the start. */
	public async open( options: HostOptions = {} ): Promise< void > {
		const { api = {}, property = SECURE, widget = 'default', embedded, snippet, loaded = true } = options;
		await this.page.addInitScript(
			( [ given, events ] ) => {
				const host = window as unknown as HostWindow;
				window.host = host;
				host.heard = [];
				host.called = [];
				host.Tawk_API = { ...given };
				for ( const name of events ) {
					window.addEventListener( `tawk${ name }`, ( event ) => {
						host.heard.push( [ name, event instanceof CustomEvent ? event.detail : 'no CustomEvent' ] );
					} );
					host.Tawk_API[ `on${ name }` ] = ( detail: unknown ) =>
						host.called.push( [ name, detail ?? null ] );
				}
			},
			[ api, EVENTS ] as const
		);
		const query = new URLSearchParams( {
			property,
			widget,
			...( embedded && { embedded } ),
			...( snippet && { snippet } ),
		} );
		await this.page.goto( `${ this.simulator.url }/demo?${ query.toString() }` );
		if ( loaded ) {
			await this.loaded();
		}
	}

	public async loaded(): Promise< void > {
		await this.page.waitForFunction( () => window.host.Tawk_API.onLoaded === true );
	}

	/** Calls a method with a callback and waits for it: `success`, or the error. */
	public call( method: MethodName, ...args: unknown[] ): Promise< unknown > {
		return this.page.evaluate(
			( [ name, given, success ] ) =>
				new Promise( ( resolve ) => {
					window.host.Tawk_API[ name ]?.( ...given, ( error: unknown ) => resolve( error ?? success ) );
				} ),
			[ method, args, SUCCESS ] as const
		);
	}

	/** Calls a method without a callback and answers what it returns. */
	public ask( method: MethodName, ...args: unknown[] ): Promise< unknown > {
		return this.page.evaluate( ( [ name, given ] ) => window.host.Tawk_API[ name ]?.( ...given ), [
			method,
			args,
		] as const );
	}

	/** The type of a member of `Tawk_API` now. */
	public typeOf( name: string ): Promise< string > {
		return this.page.evaluate( ( member ) => typeof window.host.Tawk_API[ member ], name );
	}

	/** Payloads of the window events of that name, so far. */
	public async heard( name: EventName ): Promise< unknown[] > {
		const all = await this.page.evaluate( () => window.host.heard );
		return all.filter( ( [ heard ] ) => heard === name ).map( ( [ , detail ] ) => detail );
	}

	/** Names of all window events so far, in order. */
	public async order(): Promise< string[] > {
		const all = await this.page.evaluate( () => window.host.heard );
		return all.map( ( [ name ] ) => name );
	}

	/** Waits until exactly these payloads have been heard, and holds that the callback got the same. */
	public async expectHeard( name: EventName, details: unknown[] ): Promise< void > {
		await expect.poll( () => this.heard( name ) ).toEqual( details );
		const called = await this.page.evaluate( () => window.host.called );
		expect( called.filter( ( [ heard ] ) => heard === name ).map( ( [ , detail ] ) => detail ) ).toEqual( details );
	}

	/** The visitor of the page that was opened last. */
	public get visitor(): Visitor {
		const visitors = this.simulator.state.visitors.filter( ( { pages } ) =>
			pages.some( ( { leftAt } ) => leftAt === null )
		);
		const visitor = visitors.at( -1 );
		if ( ! visitor ) {
			throw new Error( 'Nobody is on the site.' );
		}
		return visitor;
	}

	/** The rules that were violated, each once. */
	public get violations(): string[] {
		return [ ...new Set( this.simulator.state.violations.map( ( { rule } ) => rule ) ) ];
	}

	/** Opens the chat and writes, as a person does. */
	public async write( text: string ): Promise< void > {
		const field = this.page.getByRole( 'textbox', { name: 'Write a message' } );
		const launcher = this.page.getByRole( 'button', { name: /^Open chat/ } );
		// A window that opens by itself does so a moment later than its page.
		await expect( field.or( launcher ).first() ).toBeVisible();
		if ( ! ( await field.isVisible() ) ) {
			await launcher.click();
		}
		await field.fill( text );
		await field.press( 'Enter' );
		await this.page.getByRole( 'log' ).getByText( text ).waitFor();
	}
}

/** `host` begins with a fresh simulator; a page error that the test did not take from `errors` fails it. */
export const test = base.extend< { host: Host; errors: string[] }, { simulator: Simulator } >( {
	simulator: [
		async ( {}, provide ) => {
			const simulator = await startSimulator( { port: 0 } );
			await provide( simulator );
			await simulator.close();
		},
		{ scope: 'worker' },
	],
	errors: async ( { page }, provide ) => {
		const errors: string[] = [];
		page.on( 'pageerror', ( error ) => errors.push( error.message ) );
		await provide( errors );
		expect( errors ).toEqual( [] );
	},
	host: async ( { page, simulator, errors }, provide ) => {
		simulator.reset();
		errors.length = 0;
		await provide( new Host( page, simulator ) );
	},
} );
