/** The blocks in the real editor. */
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { SALES, save, test as base } from '../editor/editor';
import { askedFor, expect, userId, widgetCode } from '../wordpress';

const PARAGRAPH = '<!-- wp:paragraph -->\n<p>Something</p>\n<!-- /wp:paragraph -->';
const BLOCKS = '[data-type^="tawk-integration/"]';

const test = base.extend< { quiet: void } >( {
	/** Whatever is done in the editor, tawk.to is asked for nothing. */
	quiet: [
		async ( { simulator }, use ) => {
			await use();
			expect( askedFor( simulator ) ).toEqual( [] );
		},
		{ auto: true },
	],
} );

const canvasOf = ( page: Page ): FrameLocator => page.frameLocator( 'iframe[name="editor-canvas"]' );

async function open( page: Page, post: string ): Promise< FrameLocator > {
	await page.goto( `/wp-admin/post.php?post=${ post }&action=edit` );
	const canvas = canvasOf( page );
	await expect( canvas.locator( '[data-type]' ).first() ).toBeVisible();
	return canvas;
}

/** Opens the post anew: nothing that was saved is invalid for its block. */
async function openAgain( page: Page, post: string ): Promise< FrameLocator > {
	const canvas = await open( page, post );
	await expect( canvas.locator( BLOCKS ).first() ).toBeVisible();
	await expect( canvas.locator( '.block-editor-warning' ) ).toHaveCount( 0 );
	return canvas;
}

/** Waits until the sidebar is that of the selected block: that of the post has a panel “Chat” as well. */
const isOfBlock = ( page: Page ) =>
	expect( page.getByRole( 'tab', { name: 'Block', exact: true } ) ).toHaveAttribute( 'aria-selected', 'true' );

/** Folds a panel of the sidebar out and gives it. */
async function panel( page: Page, title: string ): Promise< Locator > {
	const heading = page.getByRole( 'button', { name: title, exact: true } );
	if ( ( await heading.getAttribute( 'aria-expanded' ) ) === 'false' ) {
		await heading.click();
	}
	return page.locator( '.components-panel__body' ).filter( { has: heading } );
}

/** Turns the selected block into another, by its name in the menu. */
async function transform( page: Page, block: string, into: string ): Promise< void > {
	await page
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.getByRole( 'button', { name: block, exact: true } )
		.click();
	await page.getByRole( 'menuitem', { name: into, exact: true } ).click();
}

test( 'a button is set up without leaving the editor, and is the same when the page is opened again', async ( {
	page,
	site,
	connect,
	logInAs,
	create,
} ) => {
	// A long story, so that the editor is opened no more often than needed.
	test.slow();
	await connect();
	const post = await create( { post_content: PARAGRAPH } );
	await logInAs( 'admin' );
	const canvas = await open( page, post );
	const paragraphs = canvas.locator( 'p[data-type="core/paragraph"]' );
	await canvas.getByText( 'Something' ).click();
	await expect( paragraphs ).toBeFocused();
	await page.keyboard.press( 'End' );
	await page.keyboard.press( 'Enter' );
	await expect( paragraphs.nth( 1 ) ).toBeFocused();
	await page.keyboard.type( '/chat button' );
	await page.getByRole( 'option', { name: 'Chat button', exact: true } ).click();
	const text = canvas.getByRole( 'textbox', { name: 'Text of the button' } );
	await text.fill( 'Ask & answer' );

	await isOfBlock( page );
	const chat = await panel( page, 'Chat' );
	await chat.getByRole( 'button', { name: 'Add a widget…' } ).click();
	const modal = page.getByRole( 'dialog', { name: 'Add a widget' } );
	await modal.getByLabel( 'Name' ).fill( 'Sales' );
	await modal.getByLabel( 'Its code from tawk.to' ).fill( widgetCode( SALES.widget_id ) );
	await modal.getByRole( 'button', { name: 'Add this widget' } ).click();
	await expect( chat.getByLabel( 'Widget' ).locator( 'option:checked' ) ).toHaveText( 'Sales' );

	const button = await panel( page, 'Button' );
	await button.getByLabel( 'When nobody is there' ).selectOption( 'Hide it' );
	await button.getByLabel( 'Where the link leads' ).fill( 'https://example.org/elsewhere' );
	await expect( button.getByText( /^Not used: it must lead to this site/ ) ).toBeVisible();
	await button.getByLabel( 'Where the link leads' ).fill( '/contact/' );
	await button.getByLabel( 'Event for agents' ).fill( 'Price asked' );
	await button.getByLabel( 'Event for agents' ).blur();
	await expect( button.getByLabel( 'Event for agents' ) ).toHaveValue( 'price-asked' );
	await page.getByRole( 'button', { name: 'Preview as: Online' } ).click();
	await page.getByRole( 'menuitemradio', { name: 'Offline' } ).click();
	await expect( canvas.getByText( 'Hidden while nobody is there.' ) ).toBeVisible();
	// Words that are written while agents are seen as offline are those of that status.
	await text.fill( 'Write to us' );

	const who = await panel( page, 'Who sees this' );
	await who.getByRole( 'button', { name: 'Add a condition' } ).click();
	await page.getByRole( 'menuitem', { name: 'Device' } ).click();
	await who.getByRole( 'checkbox', { name: /^Phone/ } ).check();
	const learn = await panel( page, 'What agents learn from here' );
	await learn.getByLabel( 'Add a tag from the settings' ).selectOption( 'Roles' );
	await expect( learn.getByText( 'From: Roles' ).first() ).toBeVisible();
	await learn.getByRole( 'button', { name: 'Add attribute' } ).click();
	await learn.getByLabel( 'Key' ).fill( 'email' );
	await learn.getByLabel( 'Text' ).fill( 'gold' );
	await expect( learn.getByText( 'Not saved: tawk.to keeps “email” for itself.' ) ).toBeVisible();
	await learn.getByLabel( 'Key' ).fill( 'plan' );
	const { violations } = await new AxeBuilder( { page } ).include( '.tawk-integration-sidebar' ).analyze();
	expect(
		violations.map( ( { id, nodes } ) => `${ id }: ${ nodes.map( ( { html } ) => html ).join( ' ' ) }` )
	).toEqual( [] );
	await save( page );

	const said = JSON.parse(
		/chat-button (\{.*\}) \/-->/.exec( await site.wp( 'post', 'get', post, '--field=post_content' ) )?.[ 1 ] ?? '{}'
	);
	expect( said ).toEqual( {
		label: 'Ask & answer',
		href: '/contact/',
		widget: 'sales',
		event: 'price-asked',
		offline: 'Write to us',
		whenOffline: 'hide',
		conditions: [ { type: 'device', operator: 'is', value: [ 'phone' ] } ],
		attributes: [ { key: 'plan', text: 'gold' } ],
		tags: [ '{user.roles}' ],
	} );
	await openAgain( page, post );
	await expect( text ).toHaveText( 'Ask & answer' );
	await expect( paragraphs ).toHaveCount( 1 );
	await text.click();
	await expect( text ).toBeFocused();
	await page.keyboard.press( 'End' );
	await page.keyboard.press( 'Enter' );
	await expect( paragraphs ).toHaveCount( 2 );
} );

test( 'status and inline chat: words in place, a warning of the second chat, and the way to shortcodes and back', async ( {
	page,
	site,
	connect,
	logInAs,
	create,
} ) => {
	await connect( { widgets: [ SALES ] } );
	const inline = ( attributes: string ) => `<!-- wp:tawk-integration/inline-chat ${ attributes }/-->`;
	const buttons =
		'<!-- wp:buttons -->\n<div class="wp-block-buttons"><!-- wp:button -->\n<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/contact/">Ask</a></div>\n<!-- /wp:button --></div>\n<!-- /wp:buttons -->';
	const post = await create( {
		post_content: [
			'<!-- wp:tawk-integration/chat-status {"appearance":"badge"} /-->',
			buttons,
			inline( '{"widget":"gone","height":"300px"} ' ),
			inline( '' ),
		].join( '\n\n' ),
	} );
	await logInAs( 'editor' );
	const canvas = await open( page, post );
	const chats = canvas.getByRole( 'document', { name: /^Block: Inline chat/ } );
	await expect( chats.first() ).toContainText( 'is gone from the settings' );
	await expect( chats.first() ).not.toContainText( 'A page can have one inline chat' );
	await expect( chats.last() ).toContainText( 'A page can have one inline chat' );
	expect( ( await chats.first().boundingBox() )?.height ).toBe( 300 );

	const words = canvas.getByRole( 'textbox', { name: 'Words of the status' } );
	await words.fill( 'Come [in]' );
	await transform( page, 'Chat status badge', 'Shortcode' );
	const shortcode = canvas.getByRole( 'textbox', { name: 'Shortcode text' } );
	await expect( shortcode ).toHaveValue( '[tawk_status appearance="badge" online="Come &#091;in&#093;"]' );
	await transform( page, 'Shortcode', 'Chat status' );
	await expect( words ).toHaveText( 'Come [in]' );

	await canvas.getByRole( 'document', { name: 'Block: Buttons' } ).getByText( 'Ask' ).click();
	await page.getByRole( 'button', { name: /^Select parent block: Buttons/ } ).click();
	await transform( page, 'Buttons', 'Chat button' );
	await expect( canvas.getByRole( 'textbox', { name: 'Text of the button' } ) ).toHaveText( 'Ask' );
	await save( page );
	expect( await site.wp( 'post', 'get', post, '--field=post_content' ) ).toContain(
		'wp:tawk-integration/chat-button {"label":"Ask","href":"/contact/"}'
	);
	await openAgain( page, post );
	await expect( words ).toHaveText( 'Come [in]' );
} );

test( 'patterns are offered under their own heading and hold what the blocks take', async ( {
	page,
	connect,
	logInAs,
	create,
} ) => {
	await connect();
	const post = await create( { post_content: PARAGRAPH } );
	await logInAs( 'editor' );
	await open( page, post );
	await page.getByRole( 'button', { name: /^(Toggle block inserter|Block Inserter)$/i } ).click();
	await page.getByRole( 'tab', { name: 'Patterns' } ).click();
	for ( const title of [ 'Contact section with chat button', 'Support page with inline chat' ] ) {
		await page
			.getByRole( 'tab', { name: 'Live chat' } )
			.or( page.getByRole( 'button', { name: 'Live chat' } ) )
			.first()
			.click();
		await page.getByRole( 'option', { name: title } ).click();
	}
	await save( page );
	const canvas = await openAgain( page, post );
	await expect( canvas.locator( BLOCKS ) ).toHaveCount( 3 );
} );

test( 'a contributor reads why there is no chat, and cannot change it', async ( {
	page,
	site,
	connect,
	logInAs,
	create,
} ) => {
	await connect( { enabled: false, widgets: [ SALES ] } );
	const post = await create( {
		post_type: 'post',
		post_status: 'draft',
		post_author: await userId( site, 'contributor' ),
		post_content: '<!-- wp:tawk-integration/chat-button /-->',
	} );
	await logInAs( 'contributor' );
	const canvas = await open( page, post );
	await canvas.getByRole( 'textbox', { name: 'Text of the button' } ).click();
	await isOfBlock( page );
	const chat = await panel( page, 'Chat' );
	await expect( chat.getByLabel( 'Widget' ).locator( 'option' ) ).toHaveText( [ 'The widget of the page', 'Sales' ] );
	await expect( chat.getByRole( 'button', { name: 'Add a widget…' } ) ).toHaveCount( 0 );
	await expect( canvas.getByText( 'Switched off: visitors do not get the chat.' ) ).toBeVisible();
	await expect( canvas.getByRole( 'link', { name: /Turn on/ } ) ).toHaveCount( 0 );
	expect( await page.content() ).not.toContain( SALES.property_id );
} );
