/** The blocks on a visitor's page, from what is stored to what is seen. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ROOT } from '../../environment/paths';
import { condition, expectState, follow, launcher } from '../visibility/story';
import { askedFor, createPost, deletePosts, expect, PROPERTY, test as base } from '../wordpress';
import { STATUSES } from './markup';
import { expectStill, watchShifts } from './shifts';

interface Fixtures {
	/** Publishes content and returns its address. */
	publish: ( ...content: string[] ) => Promise< string >;
}

const test = base.extend< Fixtures >( {
	publish: async ( { site }, use ) => {
		const made: string[] = [];
		await use( async ( ...content ) => {
			const id = await createPost( site, {
				post_status: 'publish',
				post_title: 'On trial',
				post_content: content.join( '\n' ),
			} );
			made.push( id );
			return `/?p=${ id }`;
		} );
		await deletePosts( site, made );
	},
} );

const comment = ( name: string, attributes: object = {} ) =>
	`<!-- wp:tawk-integration/${ name } ${ JSON.stringify( attributes ) } /-->`;

const HIDDEN = follow( 'hide' );

const chat = ( page: Page ) => page.locator( '.wp-block-tawk-integration-inline-chat' );
const filled = ( page: Page ) => chat( page ).filter( { has: page.locator( '[data-chat-simulator]' ) } );

test.beforeEach( async ( { page, expected } ) => {
	await watchShifts( page );
	// Fonts of the theme that come late move its texts.
	expected.push( /woff2/ );
	await page.route( '**/*.woff2', ( route ) => route.abort() );
} );

test( 'where rules hide the chat, a button opens it, in the words of the status', async ( {
	page,
	connect,
	publish,
	simulator,
} ) => {
	await connect( HIDDEN );
	const button = comment( 'chat-button', { ...STATUSES, unread: true, whenOffline: 'hide' } );
	const statuses = `${ comment( 'chat-status', { appearance: 'badge' } ) }`;
	await page.goto( await publish( button, statuses, '[tawk_button label="Write"]' ) );
	await expectState( page, 'hidden_by_rule' );
	const link = page.getByRole( 'link', { name: STATUSES.unknown } );
	await expect( link ).toHaveAttribute( 'href', `https://tawk.to/chat/${ PROPERTY }/default` );
	await expect( page.getByText( 'Live chat' ).first() ).toBeVisible();
	expect( askedFor( simulator ) ).toEqual( [] );

	await link.click();
	await expect( page.getByRole( 'textbox', { name: 'Write a message' } ) ).toBeVisible();
	await expect( page.getByRole( 'link', { name: STATUSES.online } ) ).toBeVisible();
	await expect( page.getByRole( 'status' ) ).toHaveText( 'We are online' );
	simulator.setStatus( PROPERTY, 'offline' );
	await expect( page.getByRole( 'status' ) ).toHaveText( 'We are offline' );
	await expect( page.getByRole( 'link', { name: STATUSES.offline } ) ).toBeHidden();
	await expect( page.getByRole( 'link', { name: 'Write' } ) ).toBeVisible();
	await expectStill( page );
} );

test( 'an inline chat is there whatever the rules say, and editors learn why there is one', async ( {
	page,
	connect,
	publish,
	logInAs,
} ) => {
	await connect( {
		...HIDDEN,
		widgets: [ { id: 'sales', name: 'Sales', property_id: PROPERTY, widget_id: '1hsales22' } ],
	} );
	await logInAs( 'admin' );
	const phone = { conditions: [ condition( 'device', [ 'phone' ] ) ] };
	const inline = comment( 'inline-chat', { widget: 'sales', height: '400px' } );
	await page.goto( await publish( comment( 'inline-chat', phone ), inline, comment( 'inline-chat' ) ) );
	await expect( filled( page ).getByRole( 'button', { name: 'Start chat' } ) ).toBeVisible();
	await expect( launcher( page ) ).toHaveCount( 0 );
	await expect( page.locator( '#wp-admin-bar-tawk-integration' ) ).toContainText( 'Chat: shown' );
	expect( ( await filled( page ).boundingBox() )?.height ).toBe( 400 );
	await expect( chat( page ).first() ).toBeHidden();
	await expect( chat( page ).last().getByRole( 'note' ) ).toContainText( 'a page can have one only' );
	await expect( filled( page ).getByRole( 'note' ) ).toBeHidden();
} );

test( 'all blocks are accessible, and nothing moves while the chat loads', async ( { page, connect, publish } ) => {
	await connect( follow( 'show' ) );
	const button = comment( 'chat-button', { ...STATUSES, unread: true } );
	const open = '<!-- wp:paragraph --><p>Call us!</p><!-- /wp:paragraph -->';
	const inside = `<!-- wp:tawk-integration/chat-status {"appearance":"blocks","statuses":["online"]} -->${ open }<!-- /wp:tawk-integration/chat-status -->`;
	await page.goto( await publish( button, comment( 'chat-status' ), inside, comment( 'inline-chat' ), button ) );
	await expect( filled( page ) ).toBeVisible();
	await expect( page.getByText( 'Call us!' ) ).toBeVisible();
	await expect( page.getByRole( 'link', { name: STATUSES.online } ).first() ).toBeVisible();
	await page.evaluate( () => dispatchEvent( new CustomEvent( 'tawkUnreadCountChanged', { detail: 3 } ) ) );
	await expect( page.getByRole( 'link', { name: 'Unread messages: 3' } ).first() ).toBeVisible();
	const { violations } = await new AxeBuilder( { page } ).include( '.entry-content' ).analyze();
	expect( violations.map( ( { id, nodes } ) => `${ id }: ${ nodes.map( ( { html } ) => html ).join() }` ) ).toEqual(
		[]
	);
	await expectStill( page );
} );

test( 'in a classic theme blocks have their style before they are seen, in widget areas too', async ( {
	page,
	connect,
	publish,
	site,
} ) => {
	await cp( join( ROOT, 'tests/e2e/php/classic-theme' ), join( site.dir, 'wp-content/themes/classic-theme' ), {
		recursive: true,
	} );
	const theme = await site.wp( 'option', 'get', 'stylesheet' );
	await site.wp( 'theme', 'activate', 'classic-theme' );
	await site.wp( 'widget', 'reset', '--all' );
	await site.wp( 'widget', 'add', 'block', 'side', `--content=${ comment( 'chat-button', STATUSES ) }` );
	try {
		await connect( HIDDEN );
		await page.goto( await publish( comment( 'chat-status', { appearance: 'badge' } ), comment( 'inline-chat' ) ) );
		await expect( filled( page ) ).toBeVisible();
		const button = page.getByRole( 'complementary' ).getByRole( 'link', { name: STATUSES.online } );
		await expect( button ).toBeVisible();
		await expect( page.getByText( 'We are online' ).first() ).toBeVisible();
		await expectStill( page );
	} finally {
		await site.wp( 'theme', 'activate', theme );
	}
} );
