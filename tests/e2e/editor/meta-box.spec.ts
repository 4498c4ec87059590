/** The box "Chat" of the classic editor. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { isReady } from '../log-in';
import { expect, storedOf } from '../wordpress';
import { panelHeading, SALES, test, visited, widgetIn } from './editor';

/** Opens a post in the classic editor. */
async function openBox( page: Page, post: string ): Promise< Locator > {
	await page.goto( `/wp-admin/post.php?post=${ post }&action=edit&classic-editor` );
	const box = page.locator( '#tawk-integration' );
	await expect( box.getByRole( 'radio', { name: 'Follow the rules' } ) ).toBeVisible();
	return box;
}

async function update( page: Page ): Promise< void > {
	await page.getByRole( 'button', { name: 'Update', exact: true } ).click();
	await expect( page.getByText( /^(Page|Post) updated\./ ).first() ).toBeVisible();
}

for ( const [ what, type ] of [
	[ 'a type without routes', 'leaflet' ],
	[ 'a type without custom fields', 'handout' ],
	[ 'a page', 'page' ],
] as const ) {
	test( `the box says it of ${ what }`, async ( { page, site, connect, logInAs, create } ) => {
		await connect( { widgets: [ SALES ] } );
		const post = await create( { post_type: type } );
		const address = `/?post_type=${ type }&p=${ post }`;
		await logInAs( 'editor' );
		const box = await openBox( page, post );
		await expect( box.getByRole( 'radio', { name: 'Follow the rules' } ) ).toBeChecked();
		await box.getByLabel( 'Widget' ).selectOption( 'Sales' );
		await update( page );
		expect( widgetIn( await visited( site, address ) ) ).toBe( SALES.widget_id );

		await openBox( page, post );
		await expect( box.getByLabel( 'Widget' ) ).toHaveValue( 'sales' );
		await box.getByRole( 'radio', { name: 'Never show here' } ).check();
		await update( page );
		expect( await visited( site, address ) ).not.toContain( 'tawk-integration' );

		await openBox( page, post );
		await expect( box.getByRole( 'radio', { name: 'Never show here' } ) ).toBeChecked();
		await box.getByRole( 'radio', { name: 'Follow the rules' } ).check();
		await box.getByLabel( 'Widget' ).selectOption( 'As the rules say' );
		await update( page );
		expect( await storedOf( site, post ) ).toBe( '' );
	} );
}

test( 'the block editor shows its panel and no box', async ( { page, connect, logInAs, create } ) => {
	await connect();
	const post = await create();
	await logInAs( 'editor' );
	await page.goto( `/wp-admin/post.php?post=${ post }&action=edit` );
	await expect( panelHeading( page ) ).toHaveCount( 1 );
	await expect( page.locator( '#tawk-integration' ) ).toHaveCount( 0 );
} );

test( 'quick edit and bulk edit lose nothing', async ( { page, site, connect, logInAs, create } ) => {
	await connect();
	const post = await create( { post_title: 'Quickly edited' } );
	await logInAs( 'editor' );
	const box = await openBox( page, post );
	await box.getByRole( 'radio', { name: 'Never show here' } ).check();
	await box.getByLabel( 'Tags' ).fill( 'VIP' );
	await box.getByLabel( 'Attributes' ).fill( 'plan: gold' );
	await update( page );
	const own = { visibility: 'hide', widget: '', attributes: [ { key: 'plan', text: 'gold' } ], tags: [ 'VIP' ] };

	await page.goto( '/wp-admin/edit.php?post_type=page' );
	await isReady( page );
	const row = page.locator( `#post-${ post }` );
	await row.hover();
	await row.getByRole( 'button', { name: /^Quick edit/ } ).click();
	const quick = page.locator( `#edit-${ post }` );
	await quick.getByRole( 'textbox', { name: 'Title' } ).fill( 'Edited' );
	await quick.getByRole( 'button', { name: 'Update' } ).click();
	await expect( row.getByRole( 'link', { name: /^“?Edited/ } ).first() ).toBeVisible();
	expect( await storedOf( site, post ) ).toEqual( own );

	await row.getByRole( 'checkbox' ).check();
	await page.getByLabel( 'Select bulk action' ).first().selectOption( 'edit' );
	await page.getByRole( 'button', { name: 'Apply' } ).first().click();
	await page.locator( '#bulk-edit' ).getByLabel( 'Comments' ).selectOption( 'closed' );
	await page.locator( '#bulk-edit' ).getByRole( 'button', { name: 'Update' } ).click();
	await expect( page.getByText( '1 page updated.' ) ).toBeVisible();
	expect( await storedOf( site, post ) ).toEqual( own );
} );

test( 'attributes and tags are saved, and what is left out is said beside what was typed', async ( {
	page,
	site,
	connect,
	logInAs,
	create,
} ) => {
	await connect();
	const post = await create( { post_type: 'leaflet' } );
	await logInAs( 'editor' );
	const box = await openBox( page, post );
	await box.getByLabel( 'Tags' ).fill( 'VIP, wholesale' );
	await box.getByLabel( 'Attributes' ).fill( 'Product Line: Mugs\nemail: me@example.com' );
	await update( page );
	expect( await storedOf( site, post ) ).toMatchObject( {
		attributes: [ { key: 'product-line', text: 'Mugs' } ],
		tags: [ 'VIP', 'wholesale' ],
	} );
	const sentence = box.getByText( '“email: me@example.com”: Not saved: tawk.to keeps this key for itself.' );
	await expect( sentence ).toBeVisible();
	await expect( box.getByLabel( 'Attributes' ) ).toHaveValue( 'Product Line: Mugs\nemail: me@example.com' );
	const { violations } = await new AxeBuilder( { page } ).include( '#tawk-integration' ).analyze();
	expect( violations.map( ( { id } ) => id ) ).toEqual( [] );

	await openBox( page, post );
	await expect( box.getByLabel( 'Attributes' ) ).toHaveValue( 'product-line: Mugs' );
	await expect( sentence ).toHaveCount( 0 );
} );

test( 'where the chat is not connected only that is said', async ( { page, logInAs, create } ) => {
	const post = await create( { post_type: 'leaflet' } );
	await logInAs( 'editor' );
	await page.goto( `/wp-admin/post.php?post=${ post }&action=edit` );
	const box = page.locator( '#tawk-integration' );
	await expect( box ).toContainText( 'Not connected: this site does not know your tawk.to widget yet.' );
	await expect( box.getByRole( 'radio' ) ).toHaveCount( 0 );
	await expect( box.getByRole( 'link' ) ).toHaveCount( 0 );
} );
