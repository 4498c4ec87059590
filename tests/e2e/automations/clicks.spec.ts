/** What opens the chat when it is clicked: links, classes, buttons, also such as come later. */
import type { Page } from '@playwright/test';
import { expect, PROPERTY, test } from '../visitor/site';
import { expectSeen, HIDDEN, loaded, run, seen } from './chat';

/** A page whose chat nobody sees, with that markup. */
const MARKUP: [ what: string, markup: string ][] = [
	[ 'a link to #tawk-maximize', '<a href="#tawk-maximize">Talk</a>' ],
	[ 'a link to the same with an address', '<a href="/#tawk-maximize">Talk</a>' ],
	[ 'a link of that class', '<a href="/contact" class="tawk-maximize">Talk</a>' ],
	[ 'a button', '<button data-tawk-action="maximize">Talk</button>' ],
	[ 'an empty attribute', '<button data-tawk-action>Talk</button>' ],
	[ 'a submit button', '<form action="/sent"><button class="tawk-maximize">Talk</button></form>' ],
	[ 'an element of text', '<div class="tawk-maximize"><p>Talk</p></div>' ],
	[
		'a drawing in a link',
		'<a href="#tawk-maximize"><svg width="99" height="20"><text y="20">Talk</text></svg></a>',
	],
	[ 'a link in a drawing', '<svg><a href="#tawk-maximize"><text y="20">Talk</text></a></svg>' ],
	[ 'an item of a menu', '<ul><li class="tawk-maximize"><a href="/contact">Talk</a></li></ul>' ],
	[ 'a button within wrappers', '<div class="tawk-maximize"><div><a href="/contact">Talk</a></div></div>' ],
	[ 'an element whose id is our name', '<a id="tawkIntegration" href="#tawk-maximize">Talk</a>' ],
];

test.afterEach( ( { simulator } ) => {
	expect( simulator.state.violations ).toEqual( [] );
} );

const talk = ( page: Page ) => page.getByText( 'Talk', { exact: true } );

for ( const [ what, markup ] of MARKUP ) {
	test( `${ what } opens the chat, and the page stays`, async ( { page, site, simulator } ) => {
		Object.assign( site, { markup, config: HIDDEN } );
		await page.goto( site.url );
		await talk( page ).click();
		await expectSeen( page, 'open' );
		expect( loaded( simulator ) ).toEqual( [ `${ PROPERTY }/default` ] );
		expect( page.url() ).toBe( `${ site.url }/` );
	} );
}

test( 'an area of an image map opens the chat', async ( { page, site } ) => {
	site.config = HIDDEN;
	site.markup = `<img usemap="#map" width="50" height="50" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
		<map name="map"><area shape="rect" coords="0,0,50,50" href="#tawk-maximize" alt="Talk"></map>`;
	await page.goto( site.url );
	await page.locator( 'img' ).click();
	await expectSeen( page, 'open' );
} );

test( 'an element that came later, in a menu that keeps clicks to itself, opens the chat', async ( { page, site } ) => {
	site.config = HIDDEN;
	await page.goto( site.url );
	await page.evaluate( () => {
		const menu = document.createElement( 'nav' );
		menu.innerHTML = '<a href="#tawk-maximize">Talk</a>';
		menu.addEventListener( 'click', ( event ) => event.stopImmediatePropagation(), true );
		document.body.append( menu );
	} );
	await talk( page ).click();
	await expectSeen( page, 'open' );
} );

test( 'Enter on a link opens the chat', async ( { page, site } ) => {
	Object.assign( site, { markup: '<a href="#tawk-maximize">Talk</a>', config: HIDDEN } );
	await page.goto( site.url );
	await page.keyboard.press( 'Tab' );
	await expect( talk( page ) ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await expectSeen( page, 'open' );
} );

test( 'who wants a new tab gets one, where the chat opens', async ( { page, site, context } ) => {
	Object.assign( site, { markup: '<a href="#tawk-maximize">Talk</a>', config: HIDDEN } );
	await page.goto( site.url );
	const opened = context.waitForEvent( 'page' );
	await talk( page ).click( { modifiers: [ 'ControlOrMeta' ] } );
	const tab = await opened;
	await tab.bringToFront();
	await expectSeen( tab, 'open' );
	expect( await seen( page ) ).toBe( 'none' );
} );

test( 'a link from another page opens the chat', async ( { page, site } ) => {
	site.config = HIDDEN;
	await page.goto( `${ site.url }/#tawk-maximize` );
	await expectSeen( page, 'open' );
} );

test( 'a link to the chat of another site leads there', async ( { page, site, simulator } ) => {
	const there = 'https://branch.example/#tawk-maximize';
	await page.route( 'https://branch.example/**', ( route ) => route.fulfill( { body: 'The branch' } ) );
	Object.assign( site, { markup: `<a href="${ there }">Talk</a>`, config: HIDDEN } );
	await page.goto( site.url );
	await talk( page ).click();
	await expect( page ).toHaveURL( there );
	expect( loaded( simulator ) ).toEqual( [] );
} );

test( 'a menu below an item that opens the chat stays a menu', async ( { page, site, simulator } ) => {
	site.config = HIDDEN;
	site.markup =
		'<ul><li class="tawk-maximize"><a href="#">Talk</a><ul><li><a href="/prices">Prices</a></li></ul></li></ul>';
	await page.goto( site.url );
	await page.getByRole( 'link', { name: 'Prices' } ).click();
	await expect( page ).toHaveURL( /prices/ );
	expect( loaded( simulator ) ).toEqual( [] );
} );

test( 'a disabled element does nothing', async ( { page, site, simulator } ) => {
	site.config = HIDDEN;
	site.markup = `<button data-tawk-action="maximize" disabled>Off</button>
		<a href="#tawk-maximize" aria-disabled="true">Talk</a>`;
	await page.goto( site.url );
	await page.getByRole( 'button', { name: 'Off' } ).click( { force: true } );
	await talk( page ).click( { force: true } );
	// A call that is answered shows that those before it have been heard.
	expect( await run( page, 'minimize' ) ).toBe( '' );
	expect( loaded( simulator ) ).toEqual( [] );
} );

test( 'an action that nobody knows leaves a link a link, and a button does nothing', async ( {
	page,
	site,
	simulator,
} ) => {
	site.config = HIDDEN;
	site.markup = '<button data-tawk-action="fly">Fly</button><a href="/contact" data-tawk-action="fly">Talk</a>';
	await page.goto( site.url );
	await page.getByRole( 'button', { name: 'Fly' } ).click();
	expect( await run( page, 'minimize' ) ).toBe( '' );
	expect( page.url() ).toBe( `${ site.url }/` );
	await talk( page ).click();
	await expect( page ).toHaveURL( /contact/ );
	expect( loaded( simulator ) ).toEqual( [] );
} );

test( 'whoever points at a button or reaches it by the keyboard has ours ready, and asks nothing of tawk.to', async ( {
	page,
	site,
	simulator,
} ) => {
	Object.assign( site, { markup: '<a href="#tawk-maximize">Talk</a>', config: HIDDEN } );
	// By the pointer last: it stays where it is, and would reach the next page's button by itself.
	for ( const reach of [ () => talk( page ).focus(), () => talk( page ).hover() ] ) {
		await page.goto( site.url );
		const ours = [ 'automations/actions', 'widget/runtime' ].map( ( name ) =>
			page.waitForResponse( `**/build/${ name }.js` )
		);
		await reach();
		await Promise.all( ours );
	}
	expect( simulator.state.requests ).toEqual( [] );
} );

for ( const loading of [ { strategy: 'interaction' }, { strategy: 'delay', delay: 120 } ] as const ) {
	test( `a click does not wait for the moment of “${ loading.strategy }”`, async ( { page, site } ) => {
		Object.assign( site, { markup: '<a href="#tawk-maximize">Talk</a>', config: { loading } } );
		await page.goto( site.url );
		await talk( page ).click();
		await expectSeen( page, 'open' );
	} );
}

test( 'a double click opens and does not close again, a later one closes', async ( { page, site } ) => {
	Object.assign( site, { markup: '<button data-tawk-action="toggle">Talk</button>', config: {} } );
	await site.open( page );
	await talk( page ).dblclick();
	await expectSeen( page, 'open' );
	// Both clicks have been heard once a call after them is answered.
	expect( await run( page, 'show_widget' ) ).toBe( '' );
	expect( await seen( page ) ).toBe( 'open' );
	await talk( page ).click();
	await expectSeen( page, 'closed' );
} );

test( 'who clicks again while the chat loads means the same', async ( { page, site, simulator } ) => {
	Object.assign( site, {
		markup: '<button data-tawk-action="toggle" data-tawk-click="0">Talk</button>',
		config: { ...HIDDEN, clicks: [ { event: 'asked' } ] },
	} );
	simulator.addFault( { kind: 'slow', ms: 500 } );
	await page.goto( site.url );
	for ( let count = 0; count < 5; count++ ) {
		await talk( page ).dispatchEvent( 'click' );
	}
	await expectSeen( page, 'open' );
	await expect
		.poll( () => simulator.state.calls.filter( ( { method } ) => method === 'addEvent' ) )
		.toHaveLength( 1 );
} );

test( 'of 200 quick clicks none is lost, and one widget comes', async ( { page, site, simulator } ) => {
	Object.assign( site, { markup: '<a href="#tawk-maximize">Talk</a>', config: HIDDEN } );
	await page.goto( site.url );
	await talk( page ).evaluate( ( link: HTMLElement ) => {
		for ( let count = 0; count < 200; count++ ) {
			link.click();
		}
	} );
	await expectSeen( page, 'open' );
	expect( loaded( simulator ) ).toHaveLength( 1 );
	expect( page.url() ).toBe( `${ site.url }/` );
} );

test( 'a click in the moment in which our script comes is not lost', async ( { page, site } ) => {
	Object.assign( site, { markup: '<a href="#tawk-maximize">Talk</a>', config: HIDDEN } );
	await page.addInitScript( () => {
		const click = () => document.querySelector( 'a' )?.click();
		// Before our script, which is deferred, and a millisecond later.
		document.addEventListener( 'readystatechange', click, { once: true } );
		document.addEventListener( 'DOMContentLoaded', () => setTimeout( click, 1 ) );
	} );
	await page.goto( site.url );
	await expectSeen( page, 'open' );
} );

test( 'ready resolves with tawk.to’s API', async ( { page, site } ) => {
	site.config = { loading: { strategy: 'immediate' } };
	await page.goto( site.url );
	expect( await page.evaluate( async () => ( await window.tawkIntegration!.ready ) === window.Tawk_API ) ).toBe(
		true
	);
} );
