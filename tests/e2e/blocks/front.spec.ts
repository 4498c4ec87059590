/** The blocks on the visitor's page, whoever rendered them: they live, and nothing moves. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { calls, expect, PROPERTY, test, user, visitor, write, type Site } from '../visitor/site';
import { button, chatStatus, content, DIRECT, inlineChat, STATUSES, whileStatus } from './markup';
import { expectStill, watchShifts } from './shifts';

const MODULES = [ 'chat-button', 'inline-chat', 'chat-status', 'conditions' ].map(
	( name ) => `blocks/${ name }/view`
);
const INTERACTION = { strategy: 'interaction' } as const;

const isLoaded = ( page: Page ) => page.waitForFunction( () => window.Tawk_API?.onLoaded === true );
const chat = ( page: Page ) => page.locator( '.wp-block-tawk-integration-inline-chat' );
const filled = ( page: Page ) => chat( page ).filter( { has: page.locator( '[data-chat-simulator]' ) } );
const link = ( page: Page, name: string ) => page.getByRole( 'link', { name, exact: true } );

/** Opens a page with these blocks. */
async function open( page: Page, site: Site, markup: string, config: Site[ 'config' ] = {} ): Promise< void > {
	site.markup = markup;
	site.config = { modules: MODULES, ...config };
	await page.goto( site.url );
}

test.beforeEach( ( { page } ) => watchShifts( page ) );

test( 'say whether agents are there, and ask nobody before the widget has loaded', async ( {
	page,
	site,
	simulator,
} ) => {
	const markup = content( button(), chatStatus(), chatStatus(), whileStatus( 'online away', '<p>Call us!</p>' ) );
	await open( page, site, markup, { loading: INTERACTION } );
	const spoken = page.getByRole( 'status' );
	await expect( link( page, STATUSES.unknown ) ).toBeVisible();
	// Of two blocks with the same words one is read out.
	await expect( spoken ).toHaveText( [ STATUSES.unknown ] );
	await expect( page.getByText( 'Call us!' ) ).toBeHidden();
	expect( simulator.state.requests ).toEqual( [] );

	await page.keyboard.press( 'Shift' );
	for ( const status of [ 'online', 'away', 'offline', 'online' ] as const ) {
		simulator.setStatus( PROPERTY, status );
		await expect( link( page, STATUSES[ status ] ) ).toBeVisible();
		await expect( spoken ).toHaveText( [ STATUSES[ status ] ] );
		await expect( page.getByText( 'Call us!' ) ).toBeVisible( { visible: status !== 'offline' } );
	}
	await expectStill( page );
} );

test( 'a badge counts what is unread', async ( { page, site, simulator } ) => {
	await open( page, site, content( button( { unread: true } ), button() ) );
	await write( page, 'Hello' );
	await page.getByRole( 'button', { name: 'Minimize', exact: true } ).click();
	// A call that is answered shows that those before it have been heard: agents’ messages are not read any more.
	await page.evaluate( () => new Promise( ( done ) => window.Tawk_API?.addEvent?.( 'closed', {}, done ) ) );
	simulator.say( visitor( simulator ).id, 'Good morning' );
	simulator.say( visitor( simulator ).id, 'How can I help?' );
	await expect( link( page, `${ STATUSES.online } 2 unread messages` ) ).toBeVisible();
	await link( page, `${ STATUSES.online } 2 unread messages` ).click();
	await expect( link( page, STATUSES.online ) ).toHaveCount( 2 );
	await expectStill( page );
} );

test( 'offline, a button hides or is a link, and is a button again when agents are back', async ( {
	page,
	site,
	simulator,
} ) => {
	simulator.setStatus( PROPERTY, 'offline' );
	const mail = 'mailto:help@example.com';
	const hides = button( { words: 'Hides', attributes: 'data-when-offline="hide"' } );
	const links = button( { href: mail, attributes: 'data-when-offline="link"' } );
	await open( page, site, content( hides, links ), { loading: INTERACTION } );
	const button1 = page.locator( '.wp-block-button' ).nth( 0 );
	const button2 = page.locator( 'a' ).nth( 1 );
	await expect( button1 ).toBeVisible();
	const size = await button1.boundingBox();

	await page.keyboard.press( 'Shift' );
	await expect( button1 ).toBeHidden();
	// Nobody has scrolled away from its place: it stays empty.
	expect( await button1.boundingBox() ).toEqual( size );
	await expect( button2 ).not.toHaveAttribute( 'data-tawk-action' );

	simulator.setStatus( PROPERTY, 'online' );
	await expect( button1 ).toBeVisible();
	await button2.click();
	await expect( page.getByRole( 'textbox', { name: 'Write a message' } ) ).toBeVisible();
	await expectStill( page );
} );

test.describe( 'where the chat does not come', () => {
	const markup = content(
		button( { words: 'Stays' } ),
		button( { words: 'Hides', attributes: 'data-when-blocked="hide"' } ),
		inlineChat()
	);
	const config = { inline: [ { widget: '' } ] };

	/** What is seen: words of other states are there, too, and keep their place. */
	const expectSaid = ( page: Page, words: RegExp ) =>
		expect( page.getByRole( 'status' ) ).toHaveText( words, { useInnerText: true } );

	const expectBlocked = async ( page: Page, words: RegExp ) => {
		await expectSaid( page, words );
		await expect( link( page, 'Open the chat in a new tab' ) ).toHaveAttribute( 'href', DIRECT );
		await expect( link( page, 'Stays' ) ).not.toHaveAttribute( 'data-tawk-action' );
		await expect( page.getByText( 'Hides' ) ).toBeHidden();
		await expectStill( page );
	};

	test( 'because the browser blocks it, links remain', async ( { page, site, simulator } ) => {
		await page.route( `${ simulator.url }/**`, ( route ) => route.abort() );
		await open( page, site, markup, config );
		await expectBlocked( page, /cannot be shown/ );
	} );

	test( 'because the site’s policy blocks it, links remain', async ( { page, site } ) => {
		await page.route( site.url, async ( route ) => {
			const response = await route.fetch();
			await route.fulfill( { response, headers: { 'content-security-policy': `script-src ${ site.url }` } } );
		} );
		await open( page, site, markup, config );
		await expectBlocked( page, /cannot be shown/ );
	} );

	test( 'in time, links remain until it does', async ( { page, site, simulator } ) => {
		// The eight seconds of answered.ts. A clock of the test's own would hide what has been painted.
		await page.addInitScript( () => {
			const { setTimeout } = window;
			const held = ( done: () => void, time?: number ) =>
				time === 8000 ? addEventListener( 'test-time-passes', done ) : setTimeout( done, time );
			window.setTimeout = held as typeof setTimeout;
		} );
		let answer = () => {};
		const asked = new Promise< void >( ( resolve ) => ( answer = resolve ) );
		await page.route( `${ simulator.url }/${ PROPERTY }/*`, async ( route ) => {
			await asked;
			await route.continue();
		} );
		await open( page, site, markup, config );
		await expect( page.locator( 'script[data-stage="loading"]' ) ).toBeAttached();
		await expectSaid( page, /is loading/ );
		await page.evaluate( () => dispatchEvent( new Event( 'test-time-passes' ) ) );
		await expectBlocked( page, /longer than usual/ );
		answer();
		await expect( filled( page ) ).toBeVisible();
		await expect( link( page, 'Stays' ) ).toHaveAttribute( 'data-tawk-action', 'maximize' );
		await expect( page.getByRole( 'status' ) ).toBeHidden();
	} );
} );

test( 'without JavaScript buttons are links', async ( { browser, site } ) => {
	const page = await browser.newPage( { javaScriptEnabled: false } );
	const conditions = [ { type: 'device', operator: 'is', value: [ 'desktop' ] } ];
	await open( page, site, content( button( { unread: true } ), inlineChat(), button( { conditions } ) ) );
	await expect( link( page, STATUSES.unknown ) ).toHaveAttribute( 'href', DIRECT );
	await expect( link( page, 'Open the chat in a new tab' ) ).toHaveAttribute( 'href', DIRECT );
	await expect( page.locator( '.tawk-integration-unread' ) ).toBeHidden();
	// Nobody decides whether it may be seen: its place is given up.
	expect( await page.locator( '[data-tawk-conditions]' ).boundingBox() ).toBeNull();
	await page.close();
} );

test.describe( 'an inline chat', () => {
	const phone = [ { type: 'device', operator: 'is', value: [ 'phone' ] } as const ];

	test( 'takes the place of the floating one, whatever the rules say', async ( { page, site, simulator } ) => {
		const markup = content( inlineChat( 0 ), inlineChat( 1 ) );
		await open( page, site, markup, {
			show: false,
			inline: [ { widget: 'sales' }, { widget: '' } ],
			widgets: { sales: { property_id: PROPERTY, widget_id: '1hsales22' } },
			visibility: { default: 'hide', rules: [] },
		} );
		await expect( chat( page ).first().getByRole( 'button', { name: 'Start chat' } ) ).toBeVisible();
		await expect( page.locator( 'script#tawk-integration-config' ) ).toHaveAttribute( 'data-state', 'shown' );
		expect( visitor( simulator ).pages.at( -1 ) ).toMatchObject( { widgetId: '1hsales22' } );
		await expect( page.getByRole( 'button', { name: /^Open chat/ } ) ).toHaveCount( 0 );
		// The window changes, the rules are asked again.
		await page.setViewportSize( { width: 500, height: 700 } );
		await expect( filled( page ) ).toBeVisible();
		// Who may edit the page is told why the second is a link.
		await expect( filled( page ).getByRole( 'note' ) ).toBeHidden();
		await expect( chat( page ).nth( 1 ).getByRole( 'note' ) ).toBeVisible();
		await expect( chat( page ).nth( 1 ).getByRole( 'link' ) ).toBeVisible();
	} );

	test( 'is the first of those that may be seen here, and keeps its place', async ( { page, site } ) => {
		await open( page, site, content( inlineChat( 0, phone ), inlineChat() ), { inline: [ { widget: '' } ] } );
		await expect( filled( page ) ).toBeVisible();
		await expect( filled( page ) ).not.toHaveAttribute( 'data-tawk-conditions' );
		await expect( chat( page ).first() ).toBeHidden();
		await expectStill( page );
	} );

	test( 'shows once the one before is logged out', async ( { page, site, simulator } ) => {
		const inline = [ { widget: '' } ];
		const { user: marker, api } = user( 'Ann' );
		await open( page, site, content( inlineChat() ), { inline, user: marker, api } );
		await expect( filled( page ) ).toHaveAttribute( 'data-tawk-filled' );
		await open( page, site, content( inlineChat() ), { inline } );
		await expect( filled( page ) ).toHaveAttribute( 'data-tawk-filled' );
		await expect( filled( page ).getByRole( 'textbox', { name: 'Write a message' } ) ).toBeVisible();
		expect( calls( simulator, 'logout' ) ).toHaveLength( 1 );
		await expectStill( page );
	} );

	test( 'waits for its time, and can be asked for', async ( { page, site, simulator } ) => {
		await open( page, site, content( inlineChat( 0, undefined, true ) ), {
			loading: { strategy: 'delay', delay: 600 },
			inline: [ { widget: '' } ],
		} );
		const summon = page.getByRole( 'button', { name: 'Show the chat now' } );
		await expect( summon ).toBeVisible();
		expect( simulator.state.requests ).toEqual( [] );
		await summon.press( 'Enter' );
		await expect( filled( page ) ).toBeVisible();
		await expect( summon ).toBeHidden();
		// Whoever uses the keyboard goes on where the button was.
		await page.keyboard.press( 'Tab' );
		await expect( filled( page ).getByRole( 'button' ).first() ).toBeFocused();
		await expectStill( page );
	} );

	test( 'is not filled by another snippet that was first', async ( { page, site, simulator } ) => {
		const other = `<script src="${ simulator.url }/${ PROPERTY }/default"></script>`;
		await open( page, site, other + content( inlineChat() ), { inline: [ { widget: '' } ] } );
		await isLoaded( page );
		await expect( page.getByRole( 'button', { name: /^Open chat/ } ) ).toBeVisible();
		await expect( link( page, 'Open the chat in a new tab' ) ).toBeVisible();
		await page.getByRole( 'link' ).click( { trial: true } );
	} );
} );

test( 'blocks show where their conditions hold, as things are now', async ( { page, site } ) => {
	const query = ( value: string ) => [
		{ type: 'query', operator: 'is', value: { name: 'from', compare: 'equals', value } } as const,
	];
	// Before it is painted, nothing would need to keep its place.
	await page.route( '**/conditions/view.js', async ( route ) => {
		await page.waitForFunction( () => performance.getEntriesByType( 'paint' ).length > 0 );
		await route.continue();
	} );
	const far = '<div style="block-size: 150vh"></div>';
	const markup = content(
		button( { words: 'Here', conditions: query( 'ad' ) } ),
		chatStatus( 'text' ).replace( '<div', `<div data-tawk-conditions='not JSON'` ),
		far,
		button( { words: 'Far', conditions: query( 'ad' ) } )
	);
	await open( page, site, markup, { loading: INTERACTION, visibility: { default: 'show', rules: [] } } );
	const far2 = page.locator( '[data-tawk-conditions]' ).last();
	// Out of sight it gives up its place, where somebody looks it does not.
	await expect( far2 ).toHaveAttribute( 'data-tawk-gone' );
	await expect( page.getByText( 'Here' ) ).toBeHidden();
	await expect( page.locator( '.wp-block-tawk-integration-chat-status' ) ).toBeHidden();

	await page.evaluate( () => history.pushState( null, '', '?from=ad' ) );
	await expect( page.getByText( 'Here' ) ).toBeVisible();
	await expect( far2 ).toBeVisible();
	await page.evaluate( () => history.pushState( null, '', '?from=elsewhere' ) );
	await expect( page.getByText( 'Here' ) ).toBeHidden();
	await expectStill( page );
} );

for ( const look of [
	{ direction: 'ltr', forcedColors: 'none' },
	{ direction: 'rtl', forcedColors: 'active' },
] as const ) {
	test( `all blocks are accessible and at rest (${ look.direction })`, async ( { page, site } ) => {
		await page.emulateMedia( { reducedMotion: 'reduce', forcedColors: look.forcedColors } );
		const markup = content(
			button( { unread: true } ),
			chatStatus(),
			whileStatus( 'unknown', '<p>Call us!</p>' ),
			inlineChat( 0, undefined, true )
		).replace( '<main>', `<main dir="${ look.direction }">` );
		await open( page, site, markup, { loading: { strategy: 'delay', delay: 600 }, inline: [ { widget: '' } ] } );
		await expect( page.getByRole( 'button', { name: 'Show the chat now' } ) ).toBeVisible();
		await page.evaluate( () => dispatchEvent( new CustomEvent( 'tawkUnreadCountChanged', { detail: 120 } ) ) );
		await expect( page.getByText( '99+' ) ).toBeVisible();
		const { violations } = await new AxeBuilder( { page } ).include( 'main' ).analyze();
		expect(
			violations.map( ( { id, nodes } ) => `${ id }: ${ nodes.map( ( { html } ) => html ).join() }` )
		).toEqual( [] );
		expect( await page.evaluate( () => document.getAnimations().length ) ).toBe( 0 );

		const badge = ( await page.getByText( '99+' ).boundingBox() )!;
		const body = ( await page.locator( '.wp-block-button a' ).boundingBox() )!;
		const isAtTheEnd = badge.x > body.x + body.width / 2;
		expect( isAtTheEnd ).toBe( look.direction === 'ltr' );
		await expectStill( page );
	} );
}
