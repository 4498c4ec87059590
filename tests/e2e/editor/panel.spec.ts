/** The panel "Chat" of the block editor. */
import AxeBuilder from '@axe-core/playwright';
import type { Site } from '../../environment/site';
import { askedFor, expect, type Role } from '../wordpress';
import { openPanel, panelHeading, rule, SALES, save, stored, test, visited, widgetIn } from './editor';

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
	expect( await stored( site, post ) ).toBe( '' );
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
	expect( await stored( site, post ) ).toBe( '' );

	await page.getByRole( 'button', { name: 'Undo' } ).click();
	await expect( panel.getByRole( 'radio', { name: /^Follow the rules/ } ) ).toBeChecked();
	await page.getByRole( 'button', { name: 'Redo' } ).click();
	await expect( panel.getByRole( 'radio', { name: NEVER } ) ).toBeChecked();
	await page.getByRole( 'button', { name: 'Undo' } ).click();
	await expect( saving ).toBeDisabled();
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
	expect( await stored( site, own ) ).toEqual( { visibility: 'show', widget: 'sales' } );
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
	expect( await stored( site, other ) ).toBe( '' );
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
		const post = await create( { post_content: 'Something' } );
		const other = await create( { post_content: 'Something else' } );
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

	await context.clearCookies();
	await logInAs( 'contributor' );
	await openPanel( page, await create( await draftOf( site, 'contributor' ) ) );
	await expect( panel ).toContainText( 'Not connected' );
	await expect( panel.getByRole( 'link' ) ).toHaveCount( 0 );
} );

test( 'the site editor has no panel', async ( { page, connect, logInAs } ) => {
	await connect();
	await logInAs( 'admin' );
	await page.goto( '/wp-admin/site-editor.php?postType=wp_template&postId=twentytwentyfive//single&canvas=edit' );
	await expect( page.getByRole( 'region', { name: 'Editor content' } ) ).toBeVisible();
	await expect( panelHeading( page ) ).toHaveCount( 0 );
	expect( await page.content() ).not.toContain( 'tawkIntegrationEditor' );
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
	post_author: await site.wp( 'user', 'get', user, '--field=ID' ),
} );
