/** The panel "Chat" of the block editor. */
import AxeBuilder from '@axe-core/playwright';
import type { Site } from '../../environment/site';
import { askedFor, expect, storedOf, userId, type Role } from '../wordpress';
import { openPanel, panelHeading, rule, SALES, save, test, visited, widgetIn } from './editor';

const NEVER = 'Never show here';
const ALWAYS = /^Always show here/;

test( '“Never show here” leaves nothing of ours on the page, and the other way round', async ( {
	page,
	site,
	connect,
	logInAs,
	create,
} ) => {
	await connect();
	const post = await create();
	expect( await visited( site, `/?p=${ post }` ) ).toContain( 'tawk-integration-config' );
	await logInAs( 'editor' );
	const panel = await openPanel( page, post );
	await panel.getByRole( 'radio', { name: NEVER } ).check();
	await save( page );
	expect( await visited( site, `/?p=${ post }` ) ).not.toContain( 'tawk-integration' );

	await openPanel( page, post );
	await expect( panel.getByRole( 'radio', { name: NEVER } ) ).toBeChecked();
	await panel.getByRole( 'radio', { name: /^Follow the rules/ } ).check();
	await save( page );
	expect( await visited( site, `/?p=${ post }` ) ).toContain( 'tawk-integration-config' );
	expect( await storedOf( site, post ) ).toBe( '' );
} );

test( '“Always show here” beats a rule that hides', async ( { page, site, connect, logInAs, create } ) => {
	await connect( { visibility: { default: 'hide', rules: [ rule( 'hide' ) ] } } );
	const post = await create();
	expect( await visited( site, `/?p=${ post }` ) ).not.toContain( 'tawk-integration' );
	await logInAs( 'editor' );
	const panel = await openPanel( page, post );
	await panel.getByRole( 'radio', { name: ALWAYS } ).check();
	await save( page );
	expect( widgetIn( await visited( site, `/?p=${ post }` ) ) ).toBe( 'default' );
} );

test( 'another widget is chosen by its name and loads, whatever the rules pick', async ( {
	page,
	browser,
	site,
	simulator,
	connect,
	logInAs,
	create,
} ) => {
	await connect( {
		loading: { strategy: 'immediate' },
		widgets: [ SALES, { ...SALES, id: 'de', name: 'Deutsch', widget_id: 'default' } ],
		visibility: { default: 'show', rules: [ rule( 'use_widget', 'de' ) ] },
	} );
	const post = await create();
	await logInAs( 'editor' );
	const panel = await openPanel( page, post );
	await panel.getByLabel( 'Widget' ).selectOption( 'Sales' );
	await save( page );
	expect( widgetIn( await visited( site, `/?p=${ post }` ) ) ).toBe( SALES.widget_id );

	const visitor = await browser.newPage( { baseURL: site.url } );
	await visitor.goto( `/?p=${ post }` );
	await visitor.waitForFunction( () => window.Tawk_API?.onLoaded === true );
	expect( askedFor( simulator ).map( ( { path } ) => path ) ).toContainEqual(
		expect.stringContaining( `/${ SALES.property_id }/${ SALES.widget_id }` )
	);
	await visitor.close();
} );

test( 'a change is a change of the post: it can be undone, and is saved only with it', async ( {
	page,
	site,
	connect,
	logInAs,
	create,
} ) => {
	await connect();
	const post = await create();
	await logInAs( 'editor' );
	const panel = await openPanel( page, post );
	const saving = page.getByRole( 'button', { name: /^(Save|Update|Saved)$/ } );
	await expect( saving ).toBeDisabled();
	await panel.getByRole( 'radio', { name: NEVER } ).check();
	await expect( saving ).toBeEnabled();
	expect( await storedOf( site, post ) ).toBe( '' );

	await page.getByRole( 'button', { name: 'Undo' } ).click();
	await expect( panel.getByRole( 'radio', { name: /^Follow the rules/ } ) ).toBeChecked();
	await page.getByRole( 'button', { name: 'Redo' } ).click();
	await expect( panel.getByRole( 'radio', { name: NEVER } ) ).toBeChecked();
} );

test( 'what the rules say is said, and asked again after saving', async ( {
	page,
	connect,
	logInAs,
	create,
	answer,
} ) => {
	await connect( { widgets: [ SALES ] } );
	const post = await create();
	await logInAs( 'editor' );
	answer( { rules: 'hide', widget: 'sales' } );
	const panel = await openPanel( page, post );
	await expect( panel.getByRole( 'radio', { name: 'Follow the rules (now: hidden)' } ) ).toBeChecked();
	await expect( panel.getByLabel( 'Widget' ).locator( 'option:checked' ) ).toHaveText(
		'As the rules say (now: Sales)'
	);

	answer( { rules: 'depends', widget: '' } );
	await panel.getByRole( 'radio', { name: ALWAYS } ).check();
	await save( page );
	await expect(
		panel.getByRole( 'radio', { name: 'Follow the rules (now: depends on the visitor)' } )
	).toBeVisible();
} );

test( 'the panel does without where nobody knows what the rules say', async ( {
	page,
	connect,
	logInAs,
	create,
	expected,
} ) => {
	expected.push( /404 \(Not Found\)/ );
	await connect();
	const post = await create();
	await page.route( /tawk-integration\/v1\/explain/, ( route ) =>
		route.fulfill( {
			status: 404,
			json: { code: 'rest_no_route', message: 'No route was found', data: { status: 404 } },
		} )
	);
	await logInAs( 'editor' );
	const asked = page.waitForResponse( /tawk-integration\/v1\/explain/ );
	const panel = await openPanel( page, post );
	await asked;
	await expect( panel.getByRole( 'radio', { name: 'Follow the rules', exact: true } ) ).toBeChecked();
} );

test( 'a contributor says it of a draft of their own, by name, and not of anybody else’s', async ( {
	page,
	site,
	connect,
	logInAs,
	create,
	expected,
} ) => {
	expected.push( /403/ );
	await connect( { widgets: [ SALES ] } );
	const own = await create( await draftOf( site, 'contributor' ) );
	const other = await create( await draftOf( site, 'admin' ) );
	await logInAs( 'contributor' );
	const panel = await openPanel( page, own );
	await panel.getByRole( 'radio', { name: ALWAYS } ).check();
	await panel.getByLabel( 'Widget' ).selectOption( 'Sales' );
	await save( page );
	expect( await storedOf( site, own ) ).toMatchObject( { visibility: 'show', widget: 'sales' } );
	expect( await page.content() ).not.toContain( SALES.widget_id );

	const status = await page.evaluate(
		( id ) =>
			fetch( `/wp-json/wp/v2/posts/${ id }`, {
				method: 'POST',
				headers: {
					'Content-Type': 'application/json',
					'X-WP-Nonce': ( window as unknown as { wpApiSettings: { nonce: string } } ).wpApiSettings.nonce,
				},
				body: JSON.stringify( { tawk_integration: { visibility: 'hide' } } ),
			} ).then( ( response ) => response.status ),
		other
	);
	expect( status ).toBe( 403 );
	expect( await storedOf( site, other ) ).toBe( '' );
} );

test( 'types without custom fields have the panel too', async ( { page, site, connect, logInAs, create } ) => {
	await connect();
	const post = await create( { post_type: 'handout' } );
	await logInAs( 'editor' );
	const panel = await openPanel( page, post );
	await panel.getByRole( 'radio', { name: NEVER } ).check();
	await save( page );
	expect( await visited( site, `/?post_type=handout&p=${ post }` ) ).not.toContain( 'tawk-integration' );
} );

for ( const [ what, option ] of [
	[ 'front page', 'page_on_front' ],
	[ 'posts page', 'page_for_posts' ],
] as const ) {
	test( `the setting of the page that is the ${ what } counts there`, async ( {
		page,
		site,
		connect,
		logInAs,
		create,
	} ) => {
		await connect();
		const post = await create();
		const other = await create();
		await site.wp( 'option', 'update', option === 'page_on_front' ? 'page_for_posts' : 'page_on_front', other );
		await site.wp( 'option', 'update', option, post );
		await site.wp( 'option', 'update', 'show_on_front', 'page' );
		try {
			await logInAs( 'admin' );
			const panel = await openPanel( page, post );
			await panel.getByRole( 'radio', { name: NEVER } ).check();
			await save( page );
			expect( await visited( site, `/?page_id=${ post }` ) ).not.toContain( 'tawk-integration' );
			expect( await visited( site, `/?page_id=${ other }` ) ).toContain( 'tawk-integration-config' );
		} finally {
			await site.wp( 'option', 'update', 'show_on_front', 'posts' );
			await site.wp( 'option', 'delete', 'page_on_front', 'page_for_posts' );
		}
	} );
}

test( 'where the chat is not connected only that is said, with a way out for those who may', async ( {
	page,
	context,
	site,
	logInAs,
	create,
} ) => {
	await logInAs( 'admin' );
	const panel = await openPanel( page, await create( await draftOf( site, 'admin' ) ) );
	await expect( panel ).toContainText( 'Not connected: this site does not know your tawk.to widget yet.' );
	await expect( panel.getByRole( 'link', { name: /^Paste the code/ } ) ).toHaveAttribute(
		'href',
		/page=tawk-integration/
	);
	await expect( panel.getByRole( 'radio' ) ).toHaveCount( 0 );

	// Leaving gives the post free again, which needs the log-in.
	await page.goto( 'about:blank' );
	await context.clearCookies();
	await logInAs( 'contributor' );
	await openPanel( page, await create( await draftOf( site, 'contributor' ) ) );
	await expect( panel ).toContainText( 'Not connected' );
	await expect( panel.getByRole( 'link' ) ).toHaveCount( 0 );
} );

test( 'the site editor has no panel', async ( { page, site, connect, logInAs } ) => {
	await connect();
	await logInAs( 'admin' );
	const template = `${ await site.wp( 'option', 'get', 'stylesheet' ) }//single`;
	await page.goto( `/wp-admin/site-editor.php?postType=wp_template&postId=${ template }&canvas=edit` );
	await expect( page.getByRole( 'region', { name: 'Editor content' } ) ).toBeVisible();
	await expect( panelHeading( page ) ).toHaveCount( 0 );
	expect( await page.content() ).not.toContain( 'tawkIntegrationEditor' );
} );

test( 'attributes and tags of the page are saved with it', async ( { page, site, connect, logInAs, create } ) => {
	await connect();
	const post = await create();
	await logInAs( 'editor' );
	const panel = await openPanel( page, post );
	await panel.getByRole( 'button', { name: 'Add attribute' } ).click();
	await expect( panel.getByLabel( 'Key' ) ).toBeFocused();
	await page.keyboard.type( 'Product Line' );
	await page.keyboard.press( 'Tab' );
	await expect( panel.getByLabel( 'Key' ) ).toHaveValue( 'product-line' );
	await page.keyboard.type( 'Mugs & <b>cups</b> ' );
	await panel.getByLabel( 'Tags' ).fill( 'VIP,' );
	await panel.getByLabel( 'Tags' ).fill( 'not ended by a comma' );
	await save( page );
	expect( await storedOf( site, post ) ).toEqual( {
		visibility: 'inherit',
		widget: '',
		attributes: [ { key: 'product-line', text: 'Mugs & <b>cups</b>' } ],
		tags: [ 'VIP', 'not ended by a comma' ],
	} );

	await openPanel( page, post );
	await expect( panel.getByLabel( 'Text', { exact: true } ) ).toHaveValue( 'Mugs & <b>cups</b>' );
	await panel.getByRole( 'button', { name: 'Remove attribute product-line' } ).click();
	await expect( panel.getByRole( 'button', { name: 'Add attribute' } ) ).toBeFocused();
	const removals = panel.locator( '.components-form-token-field__remove-token' );
	await removals.first().click();
	await removals.first().click();
	await save( page );
	expect( await storedOf( site, post ) ).toBe( '' );
} );

test( 'half a row is said to be none, is not saved, and never keeps the post from being saved', async ( {
	page,
	site,
	connect,
	logInAs,
	create,
} ) => {
	await connect();
	const post = await create();
	await logInAs( 'editor' );
	const panel = await openPanel( page, post );
	const add = panel.getByRole( 'button', { name: 'Add attribute' } );
	await add.click();
	await panel.getByLabel( 'Key' ).fill( 'Plan' );
	await expect( panel.getByText( 'Not saved: the text is missing.' ) ).toBeVisible();
	await expect( panel.getByLabel( 'Key' ) ).toHaveAttribute( 'aria-invalid', 'true' );
	await panel.getByLabel( 'Text', { exact: true } ).fill( 'gold' );
	await expect( panel.getByText( /^Not saved/ ) ).toHaveCount( 0 );
	for ( const [ key, text, sentence ] of [
		[ 'plan', 'silver', 'Not saved: “plan” is there already.' ],
		[ 'E-Mail', 'x'.repeat( 256 ), 'Not saved: tawk.to takes at most 255 characters.' ],
		[ 'Email', 'me', 'Not saved: tawk.to keeps “email” for itself.' ],
		[ '', 'gold', 'Not saved: the key is missing.' ],
	] as const ) {
		await add.click();
		await panel.getByLabel( 'Key' ).last().fill( key );
		await panel.getByLabel( 'Text', { exact: true } ).last().fill( text );
		await expect( panel.getByText( sentence ) ).toBeVisible();
	}
	await panel.getByLabel( 'Tags' ).fill( `${ 'x'.repeat( 256 ) },` );
	await expect( panel.getByText( 'Not saved: tawk.to takes at most 255 characters.' ) ).toHaveCount( 2 );

	await save( page );
	expect( await storedOf( site, post ) ).toMatchObject( { attributes: [ { key: 'plan', text: 'gold' } ], tags: [] } );
	await expect( panel.getByLabel( 'Key' ) ).toHaveCount( 5 );
	await panelHeading( page ).click();
	await expect( panel.getByLabel( 'Key' ) ).toHaveCount( 0 );
	await panelHeading( page ).click();
	await expect( panel.getByLabel( 'Key' ) ).toHaveCount( 5 );
} );

test( 'an attribute can be undone', async ( { page, connect, logInAs, create } ) => {
	await connect();
	const post = await create();
	await logInAs( 'editor' );
	const panel = await openPanel( page, post );
	await panel.getByRole( 'button', { name: 'Add attribute' } ).click();
	await expect( page.getByRole( 'button', { name: /^(Save|Update|Saved)$/ } ) ).toBeDisabled();
	await panel.getByLabel( 'Key' ).fill( 'plan' );
	await panel.getByLabel( 'Text', { exact: true } ).fill( 'gold' );
	await page.getByRole( 'button', { name: 'Undo' } ).click();
	await expect( panel.getByLabel( 'Key' ) ).toHaveCount( 0 );
	await page.getByRole( 'button', { name: 'Redo' } ).click();
	await expect( panel.getByLabel( 'Text', { exact: true } ) ).toHaveValue( 'gold' );
} );

test( 'a page that hides the chat asks for no tags', async ( { page, connect, logInAs, create } ) => {
	await connect();
	const post = await create();
	await logInAs( 'editor' );
	const panel = await openPanel( page, post );
	await expect( panel.getByLabel( 'Tags' ) ).toBeVisible();
	await panel.getByRole( 'radio', { name: NEVER } ).check();
	await expect( panel.getByLabel( 'Tags' ) ).toHaveCount( 0 );
} );

test( 'the panel is accessible and works by keyboard alone', async ( { page, connect, logInAs, create } ) => {
	await page.emulateMedia( { reducedMotion: 'reduce' } );
	await connect( { widgets: [ SALES ] } );
	const post = await create();
	await logInAs( 'editor' );
	const panel = await openPanel( page, post );
	const inherit = panel.getByRole( 'radio', { name: 'Follow the rules (now: shown)' } );
	await expect( inherit ).toBeChecked();
	await expect( panelHeading( page ) ).toBeFocused();
	await page.keyboard.press( 'Tab' );
	await expect( inherit ).toBeFocused();
	await page.keyboard.press( 'ArrowDown' );
	await expect( panel.getByRole( 'radio', { name: ALWAYS } ) ).toBeChecked();
	await page.keyboard.press( 'Tab' );
	await expect( panel.getByLabel( 'Widget' ) ).toBeFocused();
	await page.keyboard.press( 'Tab' );
	await expect( panel.getByLabel( 'Tags' ) ).toBeFocused();
	await page.keyboard.type( 'VIP' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Tab' );
	await expect( panel.getByRole( 'button', { name: 'Add attribute' } ) ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await expect( panel.getByLabel( 'Key' ) ).toBeFocused();
	await page.keyboard.type( 'email' );
	await expect( panel.getByText( /^Not saved/ ) ).toBeVisible();
	const { violations } = await new AxeBuilder( { page } )
		.include( '.components-panel__body:has(.components-radio-control)' )
		.analyze();
	expect(
		violations.map( ( { id, nodes } ) => `${ id }: ${ nodes.map( ( { html } ) => html ).join( ' ' ) }` )
	).toEqual( [] );
} );

/** Fields of a draft that a user has written. */
const draftOf = async ( site: Site, user: Role ) => ( {
	post_type: 'post',
	post_status: 'draft',
	post_author: await userId( site, user ),
} );
