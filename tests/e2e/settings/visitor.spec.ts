/** What agents see: facts, labels, and what that comes to. */
import type { Page } from '@playwright/test';
import type { Site } from '../../environment/site';
import { expect, KEY, storedSettings, test } from '../wordpress';
import { axe, expectToFit, openScreen, saveButton, snackbar, tabTo } from './screen';

test.beforeEach( ( { logInAs } ) => logInAs( 'admin' ) );

/** Without the snackbar, which core makes a button with a button in it. */
const PANEL = '[role=tabpanel]';

const fact = ( key: string, source: string, text = '', conditions: object[] = [] ) => ( {
	key,
	source,
	text,
	conditions,
} );
const label = ( source: string, prefix = '', text = '' ) => ( { source, prefix, text, conditions: [] } );
const withVisitor = ( visitor: object ) => ( { visitor: { attributes: [], tags: [], ...visitor } } );

const stored = async ( site: Site ) => ( await storedSettings( site ) ).visitor;

const facts = ( page: Page ) => page.getByRole( 'list', { name: 'Facts beside the chat' } ).getByRole( 'listitem' );
const labels = ( page: Page ) => page.getByRole( 'list', { name: 'Labels on the chat' } ).getByRole( 'listitem' );
const panel = ( page: Page ) => page.getByRole( 'region', { name: 'What an agent would see' } );
const keyField = ( page: Page ) => page.getByRole( 'textbox', { name: 'Agents see' } );
const row = ( page: Page, name: string ) => page.getByRole( 'button', { name, exact: true } );

async function save( page: Page ): Promise< void > {
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
}

async function choose( page: Page, name: string, item: string ): Promise< void > {
	await page.getByRole( 'button', { name: `More for “${ name }”` } ).click();
	await page.getByRole( 'menuitem', { name: item } ).press( 'Enter' );
}

test( 'it begins with three facts, each with what it is for who is looking', async ( { page, connect } ) => {
	await connect();
	await openScreen( page, '#visitor' );
	await expect( facts( page ) ).toHaveCount( 3 );
	await expect( facts( page ).nth( 1 ) ).toContainText( 'user-role' );
	await expect( facts( page ).nth( 1 ) ).toContainText( 'Administrator' );
	await expect( page.getByText( '3 of 50', { exact: true } ) ).toBeVisible();
	await expect( panel( page ) ).toContainText( 'Not proven' );
	await expect( panel( page ) ).toContainText( 'user-edit.php' );
	expect( await axe( page, PANEL ) ).toEqual( [] );
} );

test( 'a fact is added by keyboard alone, named as tawk.to takes it, and saved', async ( { page, connect, site } ) => {
	await connect( withVisitor( {} ) );
	await openScreen( page, '#visitor' );
	await page.getByRole( 'button', { name: 'Add a fact' } ).focus();
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( 'Search sources' ) ).toBeFocused();
	await page.keyboard.type( 'registered' );
	await page.keyboard.press( 'Enter' );
	await expect( keyField( page ) ).toBeFocused();
	await expect( keyField( page ) ).toHaveValue( 'member-since' );
	await page.keyboard.press( 'Control+a' );
	await page.keyboard.type( 'Customer Since' );
	await expect( keyField( page ) ).toHaveAccessibleDescription( 'tawk.to takes it as customer-since.' );
	await page.keyboard.press( 'Tab' );
	await expect( keyField( page ) ).toHaveValue( 'customer-since' );
	await expect( panel( page ) ).toContainText( 'customer-since' );
	await page.keyboard.press( 'Control+s' );
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( await stored( site ) ).toMatchObject( { attributes: [ fact( 'customer-since', 'user.registered' ) ] } );
} );

test( 'sources that need more are asked for it: a field of the user, a taxonomy, a parameter, a text', async ( {
	page,
	connect,
	site,
} ) => {
	await site.wp( 'user', 'meta', 'update', 'admin', 'billing_phone', '+49 151 1' );
	await connect( withVisitor( {} ) );
	await openScreen( page, '#visitor' );
	await expect( page.getByRole( 'button', { name: 'Phone number' } ) ).toBeVisible();
	const add = async ( text: string ) => {
		await page.getByRole( 'button', { name: 'Add a fact' } ).click();
		await page.getByLabel( 'Search sources' ).fill( text );
		await page.keyboard.press( 'Enter' );
	};

	await add( 'user_meta' );
	const meta = page.getByRole( 'combobox', { name: /field/i } );
	await expect( meta ).toBeFocused();
	await meta.fill( 'billing_ph' );
	await page.getByRole( 'option', { name: 'billing_phone' } ).click();
	await expect( keyField( page ) ).toHaveValue( 'billing-phone' );
	await expect( facts( page ).first() ).toContainText( '+49 151 1' );
	await row( page, 'billing-phone' ).click();

	await add( 'browser.query' );
	await expect( facts( page ).nth( 1 ) ).toContainText( 'without a name yet' );
	await expect( page.getByRole( 'textbox', { name: 'Name of the parameter' } ) ).toBeFocused();
	await page.keyboard.type( 'utm_campaign' );
	await expect( keyField( page ) ).toHaveValue( 'utm-campaign' );
	await row( page, 'utm-campaign' ).click();

	await add( 'fixed' );
	await expect( page.getByLabel( 'Text', { exact: true } ) ).toBeFocused();
	await page.keyboard.insertText( 'x'.repeat( 260 ) );
	await expect( page.getByLabel( 'Text', { exact: true } ) ).toHaveAccessibleDescription( /the last 5 are cut off/ );
	await keyField( page ).fill( 'note' );
	await expect( panel( page ) ).toContainText( 'cut: tawk.to takes 255 characters' );
	await expect( panel( page ) ).toContainText( 'depends on the page and the visit' );

	await save( page );
	expect( await stored( site ) ).toMatchObject( {
		attributes: [
			fact( 'billing-phone', 'user_meta.billing_phone' ),
			fact( 'utm-campaign', 'browser.query.utm_campaign' ),
			fact( 'note', 'text', 'x'.repeat( 260 ) ),
		],
	} );
	await site.wp( 'user', 'meta', 'delete', 'admin', 'billing_phone' );
} );

test( 'a name is judged while one types, and what the server refuses stands beside its control', async ( {
	page,
	connect,
	expected,
} ) => {
	expected.push( /400 \(Bad Request\)/ );
	await connect( withVisitor( { attributes: [ fact( 'role', 'user.roles' ) ] } ) );
	await openScreen( page, '#visitor' );
	await row( page, 'role' ).click();
	await keyField( page ).fill( 'email' );
	await expect( keyField( page ) ).toHaveAccessibleDescription( /keeps this name for itself/ );
	await keyField( page ).fill( 'vip!' );
	await expect( keyField( page ) ).toHaveAccessibleDescription( /letters from a to z/ );
	await page.getByRole( 'tab', { name: 'Connect' } ).click();
	await saveButton( page ).click();
	await expect( page.getByRole( 'tab', { name: 'What agents see' } ) ).toHaveClass( /has-error/ );
	await expect( keyField( page ) ).toBeFocused();
	await expect( keyField( page ) ).toHaveAttribute( 'aria-invalid', 'true' );
	expect( await axe( page, PANEL ) ).toEqual( [] );
	await keyField( page ).fill( 'vip' );
	await expect( page.getByRole( 'tab', { name: 'What agents see' } ) ).not.toHaveClass( /has-error/ );
	await save( page );
} );

test( 'rows move by menu and by drag, and removing one is taken back', async ( { page, connect, site } ) => {
	await connect(
		withVisitor( {
			attributes: [ fact( 'one', 'user.login' ), fact( 'two', 'user.roles' ), fact( 'three', 'user.locale' ) ],
		} )
	);
	await openScreen( page, '#visitor' );
	const names = facts( page ).getByRole( 'heading' );
	await choose( page, 'three', 'Move up' );
	await expect( names ).toHaveText( [ 'one', 'three', 'two' ] );
	await expect( page.getByRole( 'button', { name: 'More for “three”' } ) ).toBeFocused();
	await expect( page.getByRole( 'status' ).filter( { hasText: '“three” is number 2 now.' } ) ).toHaveCount( 1 );

	await facts( page )
		.nth( 2 )
		.locator( '[draggable]' )
		.dragTo( facts( page ).first(), { targetPosition: { x: 100, y: 5 } } );
	await expect( names ).toHaveText( [ 'two', 'one', 'three' ] );

	await choose( page, 'one', 'Remove' );
	await expect( row( page, 'three' ) ).toBeFocused();
	await snackbar( page, 'Row removed.' ).getByRole( 'button', { name: 'Undo' } ).click();
	await expect( names ).toHaveText( [ 'two', 'one', 'three' ] );
	await expect( row( page, 'one' ) ).toBeFocused();
	await save( page );
	expect( await stored( site ) ).toMatchObject( {
		attributes: [ { key: 'two' }, { key: 'one' }, { key: 'three' } ],
	} );
} );

test( 'a row counts only where its conditions hold', async ( { page, connect, site } ) => {
	await connect( withVisitor( { attributes: [ fact( 'plan', 'text', 'gold' ) ] } ) );
	await openScreen( page, '#visitor' );
	await row( page, 'plan' ).click();
	await page.getByRole( 'button', { name: 'Add a condition' } ).click();
	await page.getByLabel( 'Search conditions' ).fill( 'role' );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByRole( 'group', { name: 'Role', exact: true } ).first() ).toContainText(
		'Choose at least one.'
	);
	await facts( page ).getByLabel( 'Subscriber' ).check();
	await expect( facts( page ).first() ).toContainText( 'Only for people with the role Subscriber' );
	await expect( facts( page ).first() ).toContainText( 'its conditions do not hold' );
	await save( page );
	expect( await stored( site ) ).toMatchObject( {
		attributes: [ { conditions: [ { type: 'role', operator: 'is', value: [ 'subscriber' ] } ] } ],
	} );
} );

test( 'labels: the role with words before it, and a warning beyond five', async ( { page, connect, site } ) => {
	await connect( withVisitor( {} ) );
	await openScreen( page, '#visitor' );
	await page.getByRole( 'button', { name: 'The role' } ).click();
	await row( page, 'Roles' ).click();
	await row( page, 'Roles' ).click();
	await page.getByLabel( 'Words before it (optional)' ).fill( 'role: ' );
	await expect( labels( page ).first() ).toContainText( 'role: Administrator' );
	await expect( panel( page ).getByRole( 'list', { name: 'Labels' } ) ).toContainText( 'role: Administrator' );
	await save( page );
	expect( await stored( site ) ).toMatchObject( { tags: [ label( 'user.roles', 'role: ' ) ] } );

	await connect(
		withVisitor( { tags: [ 'a', 'b', 'c', 'd', 'e', 'f' ].map( ( text ) => label( 'text', '', text ) ) } )
	);
	await page.reload();
	await expect( page.getByText( '6 of 10', { exact: true } ) ).toBeVisible();
	await expect( page.getByText( 'leave little room for those of the agents' ) ).toBeVisible();
} );

test( 'a row that has only just been added is not wrong yet', async ( { page, connect } ) => {
	await connect( withVisitor( {} ) );
	await openScreen( page, '#visitor' );
	await page.getByRole( 'button', { name: 'Add a fact' } ).click();
	await page.getByLabel( 'Search sources' ).fill( 'fixed' );
	await page.keyboard.press( 'Enter' );
	await expect( keyField( page ) ).toBeVisible();
	await expect( keyField( page ) ).toHaveAttribute( 'aria-invalid', 'false' );
	await keyField( page ).focus();
	await page.keyboard.press( 'Tab' );
	await expect( keyField( page ) ).toHaveAttribute( 'aria-invalid', 'true' );
	await expect( page.getByText( 'Give it a name, such as member-since.' ) ).toBeVisible();
} );

test( 'a preview that takes its time says so', async ( { page, connect } ) => {
	await connect();
	let answer = () => {};
	const asked = new Promise< void >( ( resolve ) => ( answer = resolve ) );
	await page.route( /tawk-integration\/v1\/preview/, async ( route ) => {
		await asked;
		await route.continue();
	} );
	await openScreen( page, '#visitor' );
	const patience = page.getByText( 'Your site takes its time to answer…' );
	await expect( patience ).toBeVisible();
	answer();
	await expect( panel( page ) ).toBeVisible();
	await expect( patience ).toBeHidden();
} );

test( 'the preview shows somebody else, nobody, and why nothing is sent with the way out', async ( {
	page,
	connect,
} ) => {
	await connect( { visitor: { excluded_roles: [ 'author' ] } } );
	await openScreen( page, '#visitor' );
	const who = page.getByRole( 'combobox', { name: 'Preview as' } );
	await who.fill( 'Lovelace' );
	await page.getByRole( 'option', { name: 'Ada Lovelace' } ).click();
	const why = page.locator( '.tawk-integration-preview .components-notice' );
	await expect( why ).toContainText( 'their role is left out' );
	await why.getByRole( 'button', { name: 'To the roles' } ).click();
	await expect( page.getByLabel( 'Administrator' ) ).toBeFocused();
	await page.getByLabel( 'Author' ).uncheck();
	await expect( why ).toHaveCount( 0 );

	await page.getByLabel( 'Tell agents who is logged in' ).uncheck();
	await expect( why ).toContainText( 'that is switched off' );
	await who.fill( 'not logged' );
	await page.getByRole( 'option', { name: 'Somebody who is not logged in' } ).click();
	await expect( why ).toContainText( 'Nobody is logged in' );
	await expect( panel( page ) ).toContainText( 'A visitor without a name' );
} );

test( 'who the visitor is: recognising needs the key, and the rest is folded away', async ( {
	page,
	connect,
	site,
} ) => {
	await connect();
	await openScreen( page, '#visitor' );
	await page.getByRole( 'radio', { name: /Recognise the customer/ } ).check();
	await expect( page.getByText( 'There is no key yet.' ) ).toBeVisible();
	await page.getByRole( 'button', { name: 'More: who is left out, page caches' } ).click();
	await expect( page.getByText( 'None found: what agents learn stands in the page' ) ).toBeVisible();
	await page.getByLabel( 'Subscriber' ).check();
	await page.getByLabel( 'Let people keep their data from the chat' ).check();
	await page.getByRole( 'radio', { name: /Yes: pages are the same for everyone/ } ).check();
	await save( page );
	expect( await stored( site ) ).toMatchObject( {
		method: 'login',
		delivery: 'fetch',
		excluded_roles: [ 'subscriber' ],
		offer_opt_out: true,
	} );

	await connect( { visitor: { method: 'login' } }, KEY );
	await page.reload();
	await expect( panel( page ) ).toContainText( 'Recognised by user id' );
	await expect( panel( page ) ).toContainText( 'Proven by Secure Mode' );
} );

test( 'open rows, menus and the preview fit a phone and are accessible', async ( { page, connect } ) => {
	test.slow();
	await page.emulateMedia( { reducedMotion: 'reduce' } );
	await page.setViewportSize( { width: 375, height: 740 } );
	await connect(
		withVisitor( {
			attributes: [
				fact( 'member-since', 'user.registered' ),
				fact( 'note', 'text', 'a-text-without-a-space-'.repeat( 15 ) ),
				fact( 'level', 'loyalty.level' ),
				fact( 'topics', 'post.terms.category', '', [ { type: 'device', operator: 'is', value: [ 'phone' ] } ] ),
			],
			tags: [ label( 'text', '', 'website' ), label( 'user.roles', 'role: ' ) ],
		} ),
		KEY
	);
	await openScreen( page, '#visitor' );
	await expect( facts( page ).nth( 2 ) ).toContainText( 'This source is not known here' );
	for ( const name of [ 'note', 'topics', 'website' ] ) {
		await row( page, name ).click();
	}
	await expect( panel( page ) ).toContainText( 'not sent: its source is not known here' );
	await expectToFit( page );
	expect( await axe( page, PANEL ) ).toEqual( [] );
	await tabTo( page, page.getByRole( 'button', { name: 'Add a fact' } ) );
	const menu = page.locator( '.components-popover [role=menu]' );
	for ( const button of [ 'Add a fact', 'More for “note”' ] ) {
		await page.getByRole( 'button', { name: button } ).click();
		await expect( menu ).toBeVisible();
		await expectToFit( page );
		expect( await axe( page, '.components-popover' ) ).toEqual( [] );
		await page.keyboard.press( 'Escape' );
		await expect( menu ).toHaveCount( 0 );
	}
} );
