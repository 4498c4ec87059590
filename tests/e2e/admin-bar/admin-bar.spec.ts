/** The toolbar's item on the site: what this browser shows, and the post's own setting. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expectToFit } from '../settings/screen';
import { expect, test } from '../wordpress';

const item = ( page: Page ): Locator => page.locator( '#wp-admin-bar-tawk-integration > .ab-item' );
const reason = ( page: Page ): Locator => page.locator( '#wp-admin-bar-tawk-integration-reason > .ab-item' );
const choice = ( page: Page, name: string ): Locator =>
	page.getByRole( 'menuitemradio', { name: new RegExp( `^${ name }` ), includeHidden: true } );

async function open( page: Page ): Promise< void > {
	await item( page ).hover();
	await expect( reason( page ) ).toBeVisible();
}

test( 'says live what this browser shows, and which automations have run', async ( { page, connect, logInAs } ) => {
	await connect( {
		loading: { strategy: 'interaction' },
		automations: [
			{
				id: 'watch',
				name: 'Watch the chat',
				trigger: { on: 'chat_maximized' },
				actions: [ { do: 'data_layer', event: 'tawk_chat_opened' } ],
			},
		],
	} );
	await logInAs( 'admin' );
	await page.goto( '/about/' );
	const runs = page.locator( '#wp-admin-bar-tawk-integration-runs > .ab-item' );
	await expect( item( page ) ).toHaveText( 'Chat: waits' );
	await expect( runs ).toHaveText( 'No automation has run on this page yet.' );
	await page.mouse.wheel( 0, 100 );
	await expect( item( page ) ).toHaveText( 'Chat: shown' );
	await page.evaluate( () => window.tawkIntegration!.run( 'maximize' ) );
	await expect( runs ).toHaveText( /^\d.* “Watch the chat” has run\.$/ );
	await open( page );
	await runs.focus();
	await expect( runs ).toBeFocused();
} );

test( 'says the server’s reason where the page carries nothing of the chat', async ( { page, connect, logInAs } ) => {
	await connect( { visibility: { rules: [ { id: 'q', name: 'Quiet', action: 'hide' } ] } } );
	await logInAs( 'admin' );
	await page.goto( '/about/' );
	await expect( item( page ) ).toHaveText( 'Chat: hidden' );
	await open( page );
	await expect( reason( page ) ).toHaveText( 'Hidden by line 1 “Quiet” of “Who sees it”.' );
	await expect( page.locator( '#tawk-integration-config' ) ).toHaveCount( 0 );
} );

test( 'says the server’s reason also where a click may load the chat', async ( { page, connect, logInAs, site } ) => {
	await connect( { visibility: { rules: [ { id: 'q', name: 'Quiet', action: 'hide' } ] } } );
	const post = await site.wp(
		'post',
		'create',
		'--post_type=page',
		'--post_status=publish',
		'--post_content=[tawk_button]',
		'--porcelain'
	);
	await logInAs( 'admin' );
	await page.goto( `/?page_id=${ post }` );
	await expect( page.locator( '#tawk-integration-config' ) ).toHaveAttribute( 'data-state', 'hidden_by_rule' );
	await open( page );
	await expect( reason( page ) ).toHaveText( /^Hidden by line 1 “Quiet” of “Who sees it”\./ );
	await page.getByRole( 'link', { name: 'Chat with us' } ).click();
	await expect( item( page ) ).toHaveText( 'Chat: shown' );
	await site.wp( 'post', 'delete', post, '--force' );
} );

test( 'says that a line hides it in this browser', async ( { page, connect, logInAs } ) => {
	const desktops = { type: 'device', operator: 'is', value: [ 'desktop' ] };
	await connect( {
		visibility: { rules: [ { id: 'd', name: 'Quiet', conditions: [ desktops ], action: 'hide' } ] },
	} );
	await logInAs( 'admin' );
	await page.goto( '/about/' );
	await expect( item( page ) ).toHaveText( 'Chat: hidden' );
	await open( page );
	await expect( reason( page ) ).toHaveText( /^Hidden by one of your lines/ );
} );

test( 'hides and shows the chat on this page by one click, and follows the rules again', async ( {
	page,
	connect,
	logInAs,
} ) => {
	await connect();
	await logInAs( 'editor' );
	await page.goto( '/about/' );
	await open( page );
	await expect( choice( page, 'Follow the rules' ) ).toHaveAttribute( 'aria-checked', 'true' );
	await choice( page, 'Never here' ).click();
	await expect( reason( page ) ).toHaveText( 'Saved. Reload the page to see it.' );
	await expect( choice( page, 'Never here' ) ).toHaveAttribute( 'aria-checked', 'true' );
	// The chat may come to another state just then: that does not take the place of the answer.
	await expect( item( page ) ).toHaveText( 'Chat: shown' );
	await page
		.locator( 'script#tawk-integration-config' )
		.evaluate( ( { dataset } ) => Object.assign( dataset, { state: 'hidden_by_rule' } ) );
	await expect( item( page ) ).toHaveText( 'Chat: hidden' );
	await expect( reason( page ) ).toHaveText( 'Saved. Reload the page to see it.' );
	await page.reload();
	await expect( item( page ) ).toHaveText( 'Chat: hidden' );
	await open( page );
	await expect( reason( page ) ).toHaveText( 'Hidden by the page’s own setting.' );
	await choice( page, 'Follow the rules' ).click();
	await expect( reason( page ) ).toHaveText( 'Saved. Reload the page to see it.' );
	await page.reload();
	await expect( item( page ) ).toHaveText( 'Chat: shown' );
} );

test( 'says so where it could not be saved', async ( { page, connect, logInAs, expected } ) => {
	expected.push( /403 \(Forbidden\)/ );
	await connect();
	await logInAs( 'editor' );
	await page.goto( '/about/' );
	await page.route( /tawk-integration\/v1\/page-settings/, ( route ) =>
		route.fulfill( { status: 403, body: '{}' } )
	);
	await open( page );
	await choice( page, 'Always here' ).click();
	await expect( reason( page ) ).toHaveText( /^This could not be saved/ );
	await expect( choice( page, 'Follow the rules' ) ).toHaveAttribute( 'aria-checked', 'true' );
} );

test( 'changes nothing else of the page, and not without a nonce', async ( { page, connect, logInAs, site } ) => {
	await connect();
	const stored = () =>
		site.wp(
			'post',
			'list',
			'--post_type=page',
			'--name=about',
			'--fields=post_content,post_modified,post_modified_gmt'
		);
	const before = await stored();
	await logInAs( 'editor' );
	await page.goto( '/about/' );
	await open( page );
	const call = page.waitForRequest( ( request ) => request.method() === 'POST' );
	await choice( page, 'Always here' ).click();
	await expect( reason( page ) ).toHaveText( 'Saved. Reload the page to see it.' );
	expect( await stored() ).toBe( before );
	const url = ( await call ).url();
	const refused = await page.request.post( url, { data: { visibility: 'hide' } } );
	expect( refused.status() ).toBe( 401 );
	await page.reload();
	await open( page );
	await expect( choice( page, 'Always here' ) ).toHaveAttribute( 'aria-checked', 'true' );
	await choice( page, 'Follow the rules' ).click();
	await expect( reason( page ) ).toHaveText( 'Saved. Reload the page to see it.' );
} );

/** Reports refusals as the front-end script does. */
const report = ( page: Page, list: object[] ): Promise< void > =>
	page
		.locator( 'script#tawk-integration-config' )
		.evaluate( ( element, told ) => element.setAttribute( 'data-failures', told ), JSON.stringify( list ) );
const failures = ( page: Page ): Locator => page.locator( '#wp-admin-bar-tawk-integration-failures > .ab-item' );

test( 'tells administrators live what tawk.to refused, as text', async ( { page, connect, logInAs } ) => {
	await connect();
	await logInAs( 'admin' );
	await page.goto( '/about/' );
	await open( page );
	await expect( failures( page ) ).toBeHidden();
	await report( page, [ { what: 'attribute', name: 'plan', code: 'CONTAINS_INVALID_VALUE' } ] );
	await expect( failures( page ) ).toHaveText(
		'tawk.to did not take the attribute “plan” (CONTAINS_INVALID_VALUE).'
	);
	await report( page, [
		...Array.from( { length: 6 }, () => ( { what: 'tag', name: '<b>x</b>', code: 'INVALID_TAGS' } ) ),
		{ what: 'identity', name: '', code: 'UNAUTHORIZED_API_CALL' },
	] );
	await expect( failures( page ).locator( 'span' ) ).toHaveText( [
		...Array.from( { length: 5 }, () => 'tawk.to did not take the tag “<b>x</b>” (INVALID_TAGS).' ),
		'and 2 more',
	] );
	await report( page, [] );
	await expect( failures( page ) ).toBeHidden();
} );

test( 'tells nobody else what tawk.to refused', async ( { page, connect, logInAs } ) => {
	await connect();
	await logInAs( 'editor' );
	await page.goto( '/about/' );
	await open( page );
	await report( page, [ { what: 'tag', name: 'VIP', code: 'INVALID_TAGS' } ] );
	await expect( item( page ) ).toHaveText( 'Chat: shown' );
	await expect( failures( page ) ).toHaveCount( 0 );
} );

test( 'page caches are asked not to keep a page with the toolbar’s item', async ( {
	page,
	site,
	connect,
	logInAs,
} ) => {
	const plugin = join( site.dir, 'wp-content', 'mu-plugins', 'says-what-is-kept.php' );
	await writeFile(
		plugin,
		`<?php add_action( 'wp_footer', static fn() => print( defined( 'DONOTCACHEPAGE' ) ? '<i id="not-kept"></i>' : '<i id="kept"></i>' ), 99 );`
	);
	try {
		// Nobody is identified: the widget itself has no reason to ask for it.
		await connect( { visitor: { identify: false } } );
		await logInAs( 'author' );
		await page.goto( '/which-clay/' );
		await expect( page.locator( '#not-kept' ) ).toBeAttached();
		await page.goto( '/about/' );
		await expect( page.locator( '#kept' ) ).toBeAttached();
	} finally {
		await rm( plugin );
	}
} );

test( '“Why?” leads to the answer', async ( { page, connect, logInAs } ) => {
	await connect( { visibility: { default: 'hide' } } );
	await logInAs( 'admin' );
	await page.goto( '/about/' );
	await open( page );
	await page.getByRole( 'menuitem', { name: 'Why?' } ).click();
	await expect( page.locator( '#tawk-integration-check-answer' ) ).toHaveText( /^Hidden: no line fits/ );
} );

test( 'works by keyboard as the toolbar does', async ( { page, connect, logInAs } ) => {
	await connect();
	await logInAs( 'admin' );
	await page.goto( '/about/' );
	await item( page ).focus();
	await page.keyboard.press( 'Enter' );
	await expect( reason( page ) ).toBeVisible();
	await page.keyboard.press( 'Tab' );
	await page.keyboard.press( 'Tab' );
	await expect( choice( page, 'Never here' ) ).toBeFocused();
} );

test( 'offers no choice where the page is no post', async ( { page, connect, logInAs } ) => {
	await connect();
	await logInAs( 'admin' );
	await page.goto( '/?s=mug' );
	await open( page );
	await expect( page.getByRole( 'menuitem', { name: 'Why?' } ) ).toBeVisible();
	await expect( page.locator( '#wp-admin-bar-tawk-integration-hide' ) ).toHaveCount( 0 );
} );

for ( const role of [ 'author', 'contributor', 'subscriber' ] as const ) {
	test( `a page of others tells the ${ role } nothing`, async ( { page, connect, logInAs } ) => {
		await connect();
		await logInAs( role );
		await page.goto( '/about/' );
		await expect( page.locator( '#wpadminbar' ) ).toBeVisible();
		await expect( item( page ) ).toHaveCount( 0 );
		await expect( page.locator( 'script[src*="admin-bar/index.js"]' ) ).toHaveCount( 0 );
	} );
}

test( 'an author has the choices on an own post, but no way to the settings', async ( { page, connect, logInAs } ) => {
	await connect();
	await logInAs( 'author' );
	await page.goto( '/which-clay/' );
	await open( page );
	await expect( choice( page, 'Never here' ) ).toBeVisible();
	await expect( page.getByRole( 'menuitem', { name: 'Why?' } ) ).toHaveCount( 0 );
} );

test( 'visitors who are not logged in get none of it', async ( { page, connect } ) => {
	await connect();
	const html = await ( await page.request.get( '/about/' ) ).text();
	expect( html ).toContain( 'tawk-integration-config' );
	expect( html ).not.toMatch(
		/tawk-integration-admin-bar|tawkIntegrationAdminBar|build\/admin-bar|wpnonce|"nonce"/i
	);
} );

test( 'is accessible and fits a phone', async ( { page, connect, logInAs } ) => {
	await connect();
	await logInAs( 'admin' );
	await page.setViewportSize( { width: 375, height: 740 } );
	await page.goto( '/about/' );
	await expect( item( page ) ).toBeVisible();
	await report( page, [ { what: 'tag', name: 'x'.repeat( 255 ), code: 'INVALID_TAGS' } ] );
	await open( page );
	await expect( failures( page ) ).toBeVisible();
	await expectToFit( page );
	// The toolbar makes groups of its list items: WordPress’s own way.
	const axe = new AxeBuilder( { page } )
		.include( '#wp-admin-bar-tawk-integration' )
		.disableRules( 'aria-allowed-role' );
	const { violations } = await axe.analyze();
	expect( violations.map( ( { id } ) => id ) ).toEqual( [] );
} );
