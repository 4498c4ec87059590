/** Where the chat cannot come, a click follows the element's own link, else leads to tawk.to's page. */
import type { Page } from '@playwright/test';
import { expect, PROPERTY, test } from '../visitor/site';
import { expectSeen, HIDDEN, OTHER, run } from './chat';

const LINK = '<a href="/contact" data-tawk-action="maximize">Talk</a>';
const BARE = '<a href="#tawk-maximize">Talk</a>';

const talk = ( page: Page ) => page.getByText( 'Talk', { exact: true } );

/** As a browser that blocks trackers does. */
const block = ( page: Page ) => page.route( /:\d+\/[0-9a-f]{24}\//, ( route ) => route.abort( 'blockedbyclient' ) );

/** tawk.to's own pages, which no test asks for. */
const fakeTawk = ( page: Page ) =>
	page.context().route( 'https://tawk.to/**', ( route ) => route.fulfill( { body: 'tawk.to’s page' } ) );

test( 'where the browser blocks tawk.to, the own link is followed', async ( { page, site } ) => {
	Object.assign( site, { markup: LINK, config: HIDDEN } );
	await block( page );
	await page.goto( site.url );
	await talk( page ).click();
	await expect( page ).toHaveURL( `${ site.url }/contact` );
} );

test( 'what is known already is not waited for', async ( { page, site } ) => {
	Object.assign( site, { markup: LINK, config: {} } );
	await block( page );
	await page.clock.install();
	await page.goto( site.url );
	await expect( page.locator( 'script[data-stage="blocked_by_browser"]' ) ).toBeAttached();
	await page.clock.pauseAt( Date.now() + 1000 );
	await talk( page ).click();
	await expect( page ).toHaveURL( `${ site.url }/contact` );
} );

for ( const [ what, markup ] of [
	[ 'a link without an address of its own', BARE ],
	[ 'a button', '<button data-tawk-action="toggle">Talk</button>' ],
	[ 'a link for a script', '<a href="javascript:void(0)" class="tawk-maximize">Talk</a>' ],
] as const ) {
	test( `${ what } leads to tawk.to’s page in a new tab where tawk.to is blocked`, async ( { page, site } ) => {
		Object.assign( site, { markup, config: HIDDEN } );
		await block( page );
		await fakeTawk( page );
		await page.goto( site.url );
		const opened = page.context().waitForEvent( 'page' );
		await talk( page ).click();
		await expect( await opened ).toHaveURL( `https://tawk.to/chat/${ PROPERTY }/default` );
		expect( page.url() ).toBe( `${ site.url }/` );
	} );
}

test( 'tawk.to’s page is that of the widget that the button names', async ( { page, site } ) => {
	Object.assign( site, {
		markup: '<button data-tawk-action="maximize" data-tawk-click="0">Talk</button>',
		config: {
			...HIDDEN,
			clicks: [ { widget: 'support' } ],
			widgets: { support: { property_id: OTHER, widget_id: 'default' } },
		},
	} );
	await block( page );
	await fakeTawk( page );
	await page.goto( site.url );
	const opened = page.context().waitForEvent( 'page' );
	await talk( page ).click();
	await expect( await opened ).toHaveURL( `https://tawk.to/chat/${ OTHER }/default` );
} );

test( 'a policy against tawk.to is such a case', async ( { page, site } ) => {
	Object.assign( site, { markup: LINK, config: HIDDEN } );
	await page.addInitScript( () => {
		const createPolicy = () => {
			throw new TypeError( 'refused' );
		};
		Object.defineProperty( window, 'trustedTypes', { value: { createPolicy } } );
	} );
	await page.goto( site.url );
	await talk( page ).click();
	await expect( page ).toHaveURL( `${ site.url }/contact` );
} );

test( 'a tawk.to that does not answer takes the page away from nobody; the next click follows the link', async ( {
	page,
	site,
	simulator,
} ) => {
	Object.assign( site, { markup: `${ LINK }<textarea></textarea>`, config: HIDDEN } );
	simulator.addFault( { kind: 'hang' } );
	await page.clock.install();
	await page.goto( site.url );
	await talk( page ).click();
	await expect( page.locator( 'script[data-stage="loading"]' ) ).toBeAttached();
	await page.getByRole( 'textbox' ).fill( 'A long letter' );
	await page.clock.runFor( 8000 );
	await expect( page.locator( 'script[data-stage="no_answer"]' ) ).toBeAttached();
	// Whatever followed that would have begun by now.
	expect( await run( page, 'maximize' ) ).toBe( 'NO_ANSWER' );
	await expect( page.getByRole( 'textbox' ) ).toHaveValue( 'A long letter' );
	expect( page.url() ).toBe( `${ site.url }/` );
	await talk( page ).click();
	await expect( page ).toHaveURL( `${ site.url }/contact` );
} );

test( 'a widget that comes after all opens: the click is not lost', async ( { page, site, simulator } ) => {
	Object.assign( site, { markup: BARE, config: HIDDEN } );
	simulator.addFault( { kind: 'slow', ms: 1500, target: 'app' } );
	await page.clock.install();
	await page.goto( site.url );
	await talk( page ).click();
	await expect( page.locator( 'script[data-stage="loading"]' ) ).toBeAttached();
	await page.clock.runFor( 8000 );
	await expectSeen( page, 'open' );
	expect( page.context().pages() ).toHaveLength( 1 );
} );

test( 'where our own modules are gone, the link inside is followed, and hovering asks for them once', async ( {
	page,
	site,
} ) => {
	const markup =
		'<div class="wp-block-button tawk-maximize"><a href="/contact">Talk</a></div><b class="tawk-maximize">x</b>';
	Object.assign( site, { markup, config: HIDDEN } );
	let asked = 0;
	await page.route( '**/automations/actions.js', ( route ) => {
		asked++;
		return route.abort();
	} );
	await page.goto( site.url );
	await page.getByText( 'x', { exact: true } ).hover();
	await talk( page ).hover();
	await page.getByText( 'x', { exact: true } ).hover();
	expect( asked ).toBeLessThanOrEqual( 1 );
	await talk( page ).click();
	await expect( page ).toHaveURL( `${ site.url }/contact` );
	expect( asked ).toBe( 2 );
} );

test( 'a view that does not come keeps the chat away for two seconds', async ( { page, site } ) => {
	Object.assign( site, { markup: BARE, config: { modules: [ 'blocks/chat-status/view' ] } } );
	await page.route( '**/chat-status/view.js', () => {} );
	await page.clock.install();
	await page.goto( site.url, { waitUntil: 'domcontentloaded' } );
	await page.clock.runFor( 2000 );
	await expectSeen( page, 'closed' );
} );

test( 'where our own modules are gone, a link is a link', async ( { page, site } ) => {
	Object.assign( site, { markup: LINK, config: HIDDEN } );
	await page.route( '**/automations/actions.js', ( route ) => route.abort() );
	await page.goto( site.url );
	await talk( page ).click();
	await expect( page ).toHaveURL( `${ site.url }/contact` );
} );

test( 'where the runtime is gone, the link is followed', async ( { page, site } ) => {
	Object.assign( site, { markup: LINK, config: HIDDEN } );
	await page.route( '**/widget/runtime.js', ( route ) => route.abort() );
	await page.goto( site.url );
	await talk( page ).click();
	await expect( page ).toHaveURL( `${ site.url }/contact` );
} );

test( 'a module that was away for a moment is there for the next click', async ( { page, site } ) => {
	Object.assign( site, { markup: '<button class="tawk-maximize">Talk</button>', config: HIDDEN } );
	await page.route( '**/automations/actions.js', ( route ) => route.abort(), { times: 1 } );
	await page.goto( site.url );
	await talk( page ).click();
	expect( await run( page, 'minimize' ) ).toBe( '' );
	await talk( page ).click();
	await expectSeen( page, 'open' );
} );

test( 'who has gone on meanwhile and comes back finds the page as it was', async ( { page, site, simulator } ) => {
	Object.assign( site, { markup: BARE, config: HIDDEN } );
	simulator.addFault( { kind: 'hang' } );
	await fakeTawk( page );
	await page.goto( site.url );
	const tabs: string[] = [];
	page.context().on( 'page', ( tab ) => tabs.push( tab.url() ) );
	await page.evaluate( () => {
		const later = window.setTimeout;
		// What waits for tawk.to waits for the test instead: the click is still young then.
		window.setTimeout = ( ( work: ( ...given: [] ) => void, time: number, ...rest: [] ) =>
			time === 8000
				? addEventListener( 'test-time-passes', () => work( ...rest ) )
				: later( work, time, ...rest ) ) as typeof setTimeout;
	} );
	await talk( page ).click();
	await expect( page.locator( 'script[data-stage="loading"]' ) ).toBeAttached();
	await page.evaluate( () => {
		dispatchEvent( new PageTransitionEvent( 'pagehide', { persisted: true } ) );
		dispatchEvent( new PageTransitionEvent( 'pageshow', { persisted: true } ) );
	} );
	// The answer comes after the time of the click has passed.
	await page.evaluate( () => dispatchEvent( new Event( 'test-time-passes' ) ) );
	await expect( page.locator( 'script[data-stage="no_answer"]' ) ).toBeAttached();
	expect( tabs ).toEqual( [] );
} );
