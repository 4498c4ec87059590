/** How much moves on a page with every block, while the chat loads and the agents come and go. */
import type { Browser } from '@playwright/test';
import type { Simulator } from '../simulator/server';

interface LayoutShift extends PerformanceEntry {
	value: number;
}

declare global {
	interface Window {
		/** Sum of all that has moved, also what follows a click. */
		shifted: number;
	}
}

const watch = (): void => {
	window.shifted = 0;
	new PerformanceObserver( ( list ) => {
		for ( const { value } of list.getEntries() as LayoutShift[] ) {
			window.shifted += value;
		}
	} ).observe( { type: 'layout-shift', buffered: true } );
};

/** Two frames: what is on its way is painted then. */
const painted = (): Promise< void > =>
	new Promise( ( resolve ) => requestAnimationFrame( () => requestAnimationFrame( () => setTimeout( resolve ) ) ) );

/**
 * @param browser
 * @param url       Of a page with all three blocks, one of them an inline chat.
 * @param simulator
 * @param property  id of the property.
 * @param width     Of the window, in pixels.
 * @return The sum of layout shifts.
 */
export const shiftsOf = async (
	browser: Browser,
	url: string,
	simulator: Simulator,
	property: string,
	width: number
): Promise< number > => {
	const context = await browser.newContext( { viewport: { width, height: 900 } } );
	try {
		const page = await context.newPage();
		// The theme's own fonts move its texts when they come.
		await page.route( /\.woff2?$/, ( route ) => route.abort() );
		await page.addInitScript( watch );
		await page.goto( url );
		const statusIs = ( status: string ) =>
			page.waitForSelector( `.wp-block-tawk-integration-chat-status [data-tawk-status="${ status }"]` );
		await statusIs( 'online' );
		await page.waitForSelector( '[data-tawk-filled]' );
		for ( const status of [ 'away', 'offline', 'online' ] as const ) {
			simulator.setStatus( property, status );
			await statusIs( status );
			await page.evaluate( painted );
		}
		return await page.evaluate( () => window.shifted );
	} finally {
		await context.close();
	}
};

/**
 * Names of the modules of blocks that a page has loaded once its chat is there.
 *
 * @param browser
 * @param url     Of the page.
 */
export const viewsOf = async ( browser: Browser, url: string ): Promise< string[] > => {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const views: string[] = [];
		page.on( 'request', ( request ) => {
			views.push( ...( /\/build\/(blocks\/[^?]+\.js)/.exec( request.url() )?.slice( 1 ) ?? [] ) );
		} );
		await page.goto( url );
		await page.waitForSelector( 'script#tawk-integration-config[data-state="shown"]', { state: 'attached' } );
		return views;
	} finally {
		await context.close();
	}
};
