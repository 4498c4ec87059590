/** What the built engine of automations takes in Chromium, with actions that take no time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../environment/paths';
import { inBrowser } from './browser';

/** In microseconds. */
export interface EngineTimes {
	/** To begin, in a page that has just loaded. */
	begin: number;
	/** Longest time in which the browser could do nothing else, while a thousand triggers came within a second. */
	spread: number;
	/** The same where they came at once, without the time that it took to make them happen. */
	atOnce: number;
}

const HOST = 'https://benchmark.test/';

/** Cross-origin isolation brings a clock of five microseconds. */
const HEADERS = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

const told = { attributes: { last: '{trigger.message}', page: 'shop' } };

/** Of every kind, as many as settings may have. */
const automations = Array.from( { length: 100 }, ( _, index ) => ( {
	id: `a${ index }`,
	trigger: [
		{ on: 'time_on_page', seconds: 3000 },
		{ on: 'scroll', percent: 100 },
		{ on: 'click', selector: '.buy' },
		{ on: 'element_visible', selector: '.price' },
		{ on: 'form_submit', selector: 'form' },
		{ on: 'chat_started' },
		{ on: 'chat_satisfaction', rating: [ 'like' ] },
		{ on: 'level_up', event: 'levelUp' },
		{ on: 'exit_intent' },
		{ on: 'chat_message_agent' },
	][ index % 10 ],
	actions: [
		{ do: 'set_attributes', ...told },
		{ do: 'add_tags', tags: [ 'vip' ] },
	],
	...( index % 2 && { once: 'visit' } ),
} ) );

/** The one that is triggered a thousand times. */
const flooded = {
	id: 'flooded',
	trigger: { on: 'chat_message_visitor' },
	conditions: [ { type: 'chat_state', operator: 'is', value: [ 'minimized' ] } ],
	actions: [
		{ do: 'set_attributes', ...told },
		{ do: 'add_tags', tags: [ 'vip' ] },
		{ do: 'add_event', name: 'said', metadata: { message: '{trigger.message}' } },
		{ do: 'data_layer', event: 'chat_said', parameters: { message: '{trigger.message}' } },
	],
};

/** Begins in the page, and makes it all happen. */
const measure = async ( list: object[] ): Promise< EngineTimes > => {
	const answer = ( ...args: ( () => void )[] ) => setTimeout( args.at( -1 )! );
	const facts = ( rows: { attributes?: { key: string; values: string[] }[]; tags?: { values: string[] }[] } ) => ( {
		attributes: Object.fromEntries( ( rows.attributes ?? [] ).map( ( { key, values } ) => [ key, values[ 0 ] ] ) ),
		tags: ( rows.tags ?? [] ).flatMap( ( { values } ) => values ),
	} );
	const running = {
		api: { isChatMinimized: () => true, setAttributes: answer, addTags: answer, addEvent: answer },
		report() {},
		factsOf: facts,
		call: ( start: ( done: ( code?: string ) => void ) => void ) =>
			new Promise( ( resolve ) => start( ( code = '' ) => resolve( code ) ) ),
		deliver: ( entries: unknown[], { send }: { send: ( entries: unknown[] ) => unknown } ) => send( entries ),
		value: ( text: string ) => text,
	};
	const page = {
		config: { build: '/build/*.js', automations: list },
		element: document.createElement( 'script' ),
		chat: { answer: () => ( { show: true } ) },
		holds: () => true,
		summon() {},
		running: Promise.resolve( running ),
	};
	const address = '/build/automations/triggers.js';
	const { begin } = ( await import( address ) ) as { begin: ( given: object ) => void };
	const start = performance.now();
	begin( page );
	const taken = performance.now() - start;

	let last = performance.now();
	let longest = 0;
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		longest = Math.max( longest, performance.now() - last );
		last = performance.now();
		port2.postMessage( 0 );
	};
	port2.postMessage( 0 );

	const text = 'x'.repeat( 1000 );
	const happen = ( count: number ) => {
		for ( let one = 0; one < count; one++ ) {
			dispatchEvent( new CustomEvent( 'tawkChatMessageVisitor', { detail: `${ one } ${ text }` } ) );
		}
	};
	const pause = ( time: number ) => new Promise( ( resolve ) => setTimeout( resolve, time ) );
	// The first one fetches what acts.
	happen( 1 );
	await pause( 500 );
	longest = 0;
	for ( let burst = 0; burst < 100; burst++ ) {
		happen( 10 );
		await pause( 9 );
	}
	await pause( 500 );
	const spread = longest;

	const before = performance.now();
	happen( 1000 );
	const made = performance.now() - before;
	// What follows in the same task counts, and all that comes later.
	longest = 0;
	last += made;
	await pause( 1000 );
	const { length } = ( window as unknown as { dataLayer: unknown[] } ).dataLayer;
	if ( length !== 2001 ) {
		throw new Error( `Of 2001 triggers, ${ length } were dealt with.` );
	}
	return { begin: taken * 1000, spread: spread * 1000, atOnce: longest * 1000 };
};

const serve = ( page: Page ) =>
	page.route( `${ HOST }**`, ( route ) => {
		const { pathname } = new URL( route.request().url() );
		return pathname === '/'
			? route.fulfill( {
					contentType: 'text/html',
					body: '<!doctype html><title>Shop</title>',
					headers: HEADERS,
				} )
			: route.fulfill( {
					contentType: 'text/javascript',
					body: readFileSync( join( ROOT, pathname ), 'utf8' ),
					headers: HEADERS,
				} );
	} );

/** With a hundred automations of all kinds, and one that is triggered a thousand times. */
export const automationsInBrowser = (): Promise< EngineTimes > =>
	inBrowser( async ( browser ) => {
		const page = await browser.newPage();
		await serve( page );
		await page.goto( HOST );
		// Whoever compiles this file names its functions by that one.
		await page.evaluate( 'globalThis.__name = ( named ) => named' );
		return page.evaluate( measure, [ ...automations, flooded ] );
	} );
