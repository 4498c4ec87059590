/** Scripted clicks on what opens the chat, each in a browser without a past, and what they cost. */
import type { Browser, Locator, Page } from '@playwright/test';
import type { ClickTimes } from './click-times';

/** What php/clicks.php has put on the page, by its words. */
export const ELEMENTS = [ 'Block', 'Shortcode', 'Link', 'Class', 'Attribute' ] as const;

type Press = ( element: Locator, page: Page ) => Promise< void >;

/** How people click. */
const WAYS: Readonly< Record< string, Press > > = {
	'at once': ( element ) => element.click(),
	'twice, as one does with icons': ( element ) => element.dblclick(),
	'after a while above it': async ( element, page ) => {
		const fetched = page.waitForResponse( /automations\/actions/ );
		await element.hover();
		await fetched;
		await element.click();
	},
	'by keyboard': async ( element ) => {
		await element.focus();
		await element.press( 'Enter' );
	},
};

export interface Clicked {
	/** null: the chat was not open within five seconds. */
	times: ClickTimes | null;
	/** How often tawk.to's script was asked for. */
	requests: number;
}

/** Longest wait for an open window, in milliseconds. */
const PATIENCE = 5000;

declare global {
	interface Window {
		/** When what happened first, in milliseconds. */
		happened: Record< string, number >;
	}
}

const note = (): void => {
	window.happened = {};
	for ( const type of [ 'click', 'tawkLoad', 'tawkChatMaximized' ] ) {
		addEventListener( type, () => ( window.happened[ type ] ??= performance.now() ), true );
	}
};

const isOpen = (): boolean => {
	const { Tawk_API: api } = window as unknown as { Tawk_API?: { isChatMaximized?: () => boolean } };
	return api?.isChatMaximized?.() === true;
};

const timesOf = async ( page: Page, embed: string ): Promise< ClickTimes > =>
	page.evaluate( ( address ) => {
		const resources = performance.getEntriesByType( 'resource' );
		const { click = NaN, tawkLoad = NaN, tawkChatMaximized = NaN } = window.happened;
		return {
			clicked: click,
			asked: resources.find( ( { name } ) => name.startsWith( address ) )?.startTime ?? NaN,
			loaded: tawkLoad,
			opened: tawkChatMaximized,
			fetched: resources
				.filter( ( { name } ) => name.includes( '/tawk-integration/build/' ) )
				.map( ( { startTime, duration } ): [ number, number ] => [ startTime, startTime + duration ] ),
		};
	}, embed );

const clickOnce = async (
	browser: Browser,
	url: string,
	embed: string,
	name: string,
	press: Press
): Promise< Clicked > => {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		let requests = 0;
		page.on( 'request', ( request ) => ( requests += request.url().startsWith( embed ) ? 1 : 0 ) );
		await page.addInitScript( note );
		await page.goto( url, { waitUntil: 'domcontentloaded' } );
		await press( page.locator( 'a, button' ).filter( { hasText: new RegExp( `^\\s*${ name }\\s*$` ) } ), page );
		const opened = await page.waitForFunction( isOpen, undefined, { timeout: PATIENCE } ).then(
			() => true,
			() => false
		);
		return { times: opened ? await timesOf( page, embed ) : null, requests };
	} finally {
		await context.close();
	}
};

/**
 * Clicks each element in each way, again and again.
 *
 * @param browser
 * @param url     Of the page.
 * @param embed   Address of the widget's script.
 * @param rounds  How often.
 */
export const clickAll = async (
	browser: Browser,
	url: string,
	embed: string,
	rounds: number
): Promise< Clicked[] > => {
	const clicked: Clicked[] = [];
	for ( let round = 0; round < rounds; round++ ) {
		for ( const press of Object.values( WAYS ) ) {
			for ( const name of ELEMENTS ) {
				clicked.push( await clickOnce( browser, url, embed, name, press ) );
			}
		}
	}
	return clicked;
};
