/** The rule builder: who sees the chat. */
import type { Page } from '@playwright/test';
import type { Site } from '../../environment/site';
import { expect, PROPERTY, storedSettings, test } from '../wordpress';
import { axe, expectToFit, openScreen, saveButton, snackbar, tabTo } from './screen';

test.beforeEach( ( { logInAs } ) => logInAs( 'admin' ) );

/** Without the snackbar, which core makes a button with a button in it. */
const PANEL = '[role=tabpanel]';

const is = ( type: string, value: unknown ) => ( { type, operator: 'is', value } );
const rule = ( name: string, action: string, ...conditions: object[] ) => ( {
	id: name.toLowerCase().replaceAll( ' ', '-' ),
	name,
	enabled: true,
	action,
	widget: '',
	conditions,
} );
const withRules = ( ...rules: object[] ) => ( { visibility: { default: 'show', rules } } );

const storedRules = async ( site: Site ) => ( await storedSettings( site ) ).visibility;

const lines = ( page: Page ) => page.getByRole( 'list', { name: 'Who sees the chat' } ).getByRole( 'listitem' );
const titles = ( page: Page ) => lines( page ).getByRole( 'heading' );
const line = ( page: Page, name: string ) => page.getByRole( 'button', { name, exact: true } );
const condition = ( page: Page, name: string ) => page.getByRole( 'group', { name, exact: true } ).first();

// Menus are chosen from by key: a click scrolls first, and the list may follow its button before the release.

async function addReadyMade( page: Page, name: string ): Promise< void > {
	await page.getByRole( 'button', { name: 'Add a rule' } ).click();
	await page.getByRole( 'menuitem', { name } ).press( 'Enter' );
}

async function addCondition( page: Page, name: string ): Promise< void > {
	await page.getByRole( 'button', { name: 'Add a condition' } ).click();
	await expect( page.getByLabel( 'Search conditions' ) ).toBeFocused();
	await page.getByRole( 'menuitem', { name, exact: true } ).press( 'Enter' );
}

async function choose( page: Page, menu: string, item: string ): Promise< void > {
	await page.getByRole( 'button', { name: `More for “${ menu }”` } ).click();
	await page.getByRole( 'menuitem', { name: item } ).press( 'Enter' );
}

test( 'a rule is built by keyboard alone and saved', async ( { page, connect, site } ) => {
	await connect();
	await openScreen( page, '#visibility' );
	await page.getByRole( 'tab', { name: 'Who sees it' } ).focus();
	await tabTo( page, page.getByRole( 'button', { name: 'Add a rule' } ) );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByRole( 'menuitem', { name: 'A rule of your own' } ) ).toBeFocused();
	await page.keyboard.press( 'Enter' );

	const add = page.getByRole( 'button', { name: 'Add a condition' } );
	await expect( add ).toBeFocused();
	await expect( titles( page ) ).toHaveText( 'Hide everywhere, for everyone' );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( 'Search conditions' ) ).toBeFocused();
	await page.keyboard.type( 'kind' );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( 'Front page' ) ).toBeFocused();
	await page.keyboard.press( 'Space' );
	await tabTo( page, page.getByLabel( 'Search results' ) );
	await page.keyboard.press( 'Space' );

	await tabTo( page, add );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( 'Search conditions' ) ).toBeFocused();
	await page.keyboard.type( 'device' );
	await page.keyboard.press( 'ArrowDown' );
	await expect( page.getByRole( 'menuitem', { name: 'Device' } ) ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await expect( page.getByLabel( /^Phone/ ) ).toBeFocused();
	await page.keyboard.press( 'Space' );
	await expect( titles( page ) ).toHaveText( 'Hide on the front page and search results for phones' );

	await page.keyboard.press( 'Control+s' );
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( await storedRules( site ) ).toMatchObject( {
		rules: [
			{
				action: 'hide',
				conditions: [ is( 'page_type', [ 'front_page', 'search' ] ), is( 'device', [ 'phone' ] ) ],
			},
		],
	} );
} );

test( 'a page, a category and an author are picked by name, and read back by name', async ( {
	page,
	connect,
	site,
} ) => {
	await connect();
	await openScreen( page, '#visibility' );
	await addReadyMade( page, 'A rule of your own' );
	for ( const [ type, text, name ] of [
		[ 'Page or post', 'ship', 'Shipping and returns (Pages)' ],
		[ 'Category, tag or other term', 'work', 'Workshop (Categories)' ],
		[ 'Author', 'Lovelace', 'Ada Lovelace' ],
	] as const ) {
		await addCondition( page, type );
		const field = page.getByRole( 'combobox', { name: `${ type }: search by name` } );
		await expect( field ).toBeFocused();
		await field.fill( text );
		await page.getByRole( 'option', { name } ).click();
		await expect( page.getByRole( 'list', { name: type } ) ).toHaveText( name );
	}
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	const stored = await storedRules( site );
	expect( JSON.stringify( stored ) ).toMatch( /"type":"post","operator":"is","value":\[\d+\]/ );

	await page.reload();
	await expect( titles( page ) ).toHaveText(
		'Hide on “Shipping and returns”, on content in “Workshop”, on content by Ada Lovelace'
	);
} );

test( 'what is gone says so and can be taken out', async ( { page, connect, site } ) => {
	await connect( withRules( rule( 'Old', 'hide', is( 'post', [ 99999, 2 ] ) ) ) );
	await openScreen( page, '#visibility' );
	await line( page, 'Old' ).click();
	await expect( page.getByRole( 'list', { name: 'Page or post' } ) ).toContainText( 'gone (99999)' );
	await page.getByRole( 'button', { name: 'Remove gone (99999)' } ).click();
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( await storedRules( site ) ).toMatchObject( { rules: [ { conditions: [ is( 'post', [ 2 ] ) ] } ] } );
} );

test( 'numbers and handles come once showing and hiding are mixed; lines move by menu and by drag', async ( {
	page,
	connect,
	site,
} ) => {
	await connect(
		withRules(
			rule( 'One', 'hide', is( 'device', [ 'phone' ] ) ),
			rule( 'Two', 'hide', is( 'role', [ 'editor' ] ) )
		)
	);
	await openScreen( page, '#visibility' );
	await expect( titles( page ) ).toHaveText( [ 'One', 'Two' ] );
	await expect( page.locator( '[draggable]' ) ).toHaveCount( 0 );

	await addReadyMade( page, 'Only on these pages' );
	await expect( page.getByLabel( 'Otherwise:' ) ).toHaveValue( 'hide' );
	await expect( titles( page ) ).toHaveText( [ 'Line 1: One', 'Line 2: Two', 'Line 3: Only on these pages' ] );

	await choose( page, 'Only on these pages', 'Move up' );
	await expect( titles( page ) ).toHaveText( [ 'Line 1: One', 'Line 2: Only on these pages', 'Line 3: Two' ] );
	await expect( page.getByRole( 'button', { name: 'More for “Only on these pages”' } ) ).toBeFocused();
	await expect(
		page.getByRole( 'status' ).filter( { hasText: '“Only on these pages” is line 2 now.' } )
	).toHaveCount( 1 );

	await line( page, 'Line 2: Only on these pages' ).click();
	await page
		.locator( '[draggable]' )
		.nth( 2 )
		.dragTo( lines( page ).first(), { targetPosition: { x: 100, y: 5 } } );
	await expect( titles( page ) ).toHaveText( [ 'Line 1: Two', 'Line 2: One', 'Line 3: Only on these pages' ] );

	await choose( page, 'Only on these pages', 'Remove' );
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( await storedRules( site ) ).toMatchObject( {
		default: 'hide',
		rules: [ { name: 'Two' }, { name: 'One' } ],
	} );
} );

test( 'a line that can never decide says why', async ( { page, connect } ) => {
	const phones = is( 'device', [ 'phone' ] );
	await connect(
		withRules(
			rule( 'All phones', 'hide', phones ),
			rule( 'Phones in search', 'show', phones, is( 'page_type', [ 'search' ] ) ),
			rule( 'Idle', 'show', is( 'page_type', [ 'date' ] ) )
		)
	);
	await openScreen( page, '#visibility' );
	await expect( lines( page ).nth( 1 ) ).toContainText( 'Line 1 already covers this.' );
	await expect( lines( page ).nth( 2 ) ).toContainText( 'This line changes nothing' );
	await expect( lines( page ).nth( 0 ) ).not.toContainText( 'line' );
} );

test( 'removing is taken back from the snackbar, duplicating copies', async ( { page, connect } ) => {
	await connect( withRules( rule( 'One', 'hide' ), rule( 'Two', 'hide', is( 'device', [ 'phone' ] ) ) ) );
	await openScreen( page, '#visibility' );
	await choose( page, 'One', 'Remove' );
	await expect( titles( page ) ).toHaveText( [ 'Two' ] );
	await expect( line( page, 'Two' ) ).toBeFocused();
	await snackbar( page, 'Rule removed.' ).getByRole( 'button', { name: 'Undo' } ).click();
	await expect( titles( page ) ).toHaveText( [ 'One', 'Two' ] );
	await expect( line( page, 'One' ) ).toBeFocused();
	await expect( saveButton( page ) ).toHaveCount( 0 );

	await choose( page, 'Two', 'Duplicate' );
	await expect( titles( page ) ).toHaveText( [ 'One', 'Two', 'Two (copy)' ] );
	await expect( page.getByLabel( 'Name (optional)' ) ).toBeFocused();
	await expect( page.getByText( '1 unsaved change', { exact: true } ) ).toBeVisible();
} );

test( 'what the server refuses stands beside its control, and what is missing is said before', async ( {
	page,
	connect,
	expected,
} ) => {
	expected.push( /400 \(Bad Request\)/ );
	await connect( withRules( rule( 'One', 'hide', is( 'device', [ 'phone' ] ) ) ) );
	await openScreen( page, '#visibility' );
	await addReadyMade( page, 'A rule of your own' );
	await addCondition( page, 'Site the visitor comes from' );
	const hosts = page.getByRole( 'textbox', { name: 'Site the visitor comes from' } );
	await expect( hosts ).toHaveAccessibleDescription( 'Write at least one line.' );
	await hosts.fill( 'example.com\nhttps://example.org/' );
	await addCondition( page, 'Kind of page' );
	await expect( condition( page, 'Kind of page' ) ).toContainText( 'Choose at least one.' );
	await page.getByRole( 'tab', { name: 'Connect' } ).click();
	await saveButton( page ).click();

	await expect( page.getByRole( 'tab', { name: 'Who sees it' } ) ).toHaveAttribute( 'aria-selected', 'true' );
	await expect( page.getByRole( 'tab', { name: 'Who sees it' } ) ).toHaveClass( /has-error/ );
	await expect( hosts ).toBeFocused();
	await expect( hosts ).toHaveAccessibleDescription( /^https:\/\/example\.org\/: / );
	await expect( hosts ).toHaveValue( 'example.com\nhttps://example.org/' );
	expect( await axe( page, PANEL ) ).toEqual( [] );

	await hosts.fill( 'example.com' );
	await expect( hosts ).not.toHaveAttribute( 'aria-invalid', 'true' );
	await page.getByLabel( 'Search results' ).check();
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
} );

test( 'a condition that nobody knows is shown, kept, and can be removed', async ( { page, connect, site } ) => {
	const unknown = is( 'moon_phase', { full: true } );
	await connect( withRules( rule( 'Moon', 'hide', unknown ) ) );
	await openScreen( page, '#visibility' );
	await expect( lines( page ) ).toContainText( 'This line never fits' );
	await line( page, 'Moon' ).click();
	await expect( condition( page, 'moon_phase' ) ).toContainText( 'This condition is not known here' );
	await page.getByLabel( 'Name (optional)' ).fill( 'Full moon' );
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( await storedRules( site ) ).toMatchObject( { rules: [ { name: 'Full moon', conditions: [ unknown ] } ] } );
	await page.getByRole( 'button', { name: 'Remove the condition “moon_phase”' } ).click();
	await saveButton( page ).click();
	await expect( page.getByText( 'unsaved change' ) ).toHaveCount( 0 );
	expect( await storedRules( site ) ).toMatchObject( { rules: [ { conditions: [] } ] } );
} );

test( 'ready-made rules: added with a click, saved, and where one cannot be made it says what is missing', async ( {
	page,
	connect,
	site,
} ) => {
	await connect();
	await openScreen( page, '#visibility' );
	await page.getByRole( 'button', { name: 'Not for staff' } ).click();
	await expect( lines( page ) ).toContainText( 'Hide for people with the role Administrator or Editor' );
	await addReadyMade( page, 'Office hours' );
	await expect( snackbar( page, 'visitors can’t leave a message' ) ).toBeVisible();
	await addReadyMade( page, 'Nobody online' );
	await addReadyMade( page, 'Only for the logged-in' );
	await page.getByRole( 'button', { name: 'Add a rule' } ).click();
	await expect( page.getByRole( 'menuitem', { name: /A widget for each language/ } ) ).toContainText(
		'one language only'
	);
	await page.keyboard.press( 'Escape' );
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( await storedRules( site ) ).toMatchObject( {
		default: 'show',
		rules: [ { id: 'not-for-staff' }, { id: 'office-hours' }, { id: 'nobody-online' }, { id: 'only-logged-in' } ],
	} );
} );

test( 'every kind of condition has an editor, and what it stores is accepted', async ( { page, connect } ) => {
	test.slow();
	await connect();
	await openScreen( page, '#visibility' );
	await addReadyMade( page, 'A rule of your own' );
	const fill = ( label: string, text: string ) =>
		lines( page ).getByLabel( label, { exact: true } ).last().fill( text );
	const check = ( label: string | RegExp ) => lines( page ).getByLabel( label ).last().check();
	const steps: [ string, () => Promise< unknown > ][] = [
		[ 'Content type', () => check( 'Posts' ) ],
		[ 'Template', () => check( 'Default template' ) ],
		[ 'Address', () => fill( 'Address', '/shop/*\n\n/cart' ) ],
		[ 'Language of the page', () => check( /English/ ) ],
		[ 'Logged in', () => condition( page, 'Logged in' ).getByRole( 'combobox' ).selectOption( 'no' ) ],
		[ 'Role', () => check( 'Editor' ) ],
		[ 'User meta', () => fill( 'Name of the field (meta key)', 'plan' ) ],
		[ 'Day and hour', () => fill( 'From', '22:00' ) ],
		[ 'Date', () => fill( 'Until', '2026-12-27T00:00' ) ],
		[ 'Site the visitor comes from', () => fill( 'Site the visitor comes from', '*.example.com' ) ],
		[ 'Parameter of the address', () => fill( 'Name', 'ref' ) ],
		[ 'Cookie', () => fill( 'Name', 'beta' ) ],
		[ 'Number of visits', () => fill( 'Value', '3' ) ],
		[ 'Pages seen in this visit', () => fill( 'Value', '2' ) ],
		[ 'Agents', () => check( /^Offline/ ) ],
	];
	for ( const [ name, step ] of steps ) {
		await addCondition( page, name );
		await expect( condition( page, name ) ).toBeVisible();
		await step();
	}
	await addCondition( page, 'Language of the browser' );
	await page.getByRole( 'combobox', { name: 'Language of the browser: search by name' } ).fill( 'de-AT' );
	await page.getByRole( 'option', { name: 'Austrian German (de-AT)' } ).click();

	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( await axe( page, PANEL ) ).toEqual( [] );
	await page.setViewportSize( { width: 375, height: 740 } );
	await expectToFit( page );
	expect( await axe( page, PANEL ) ).toEqual( [] );
} );

test( 'lines that pick a widget stand in their own group, under the names of the widgets', async ( {
	page,
	connect,
	site,
} ) => {
	const sales = { id: 'sales', name: 'Sales', property_id: PROPERTY, widget_id: '1hsales22' };
	await connect( { widgets: [ sales ], ...withRules( rule( 'One', 'hide', is( 'device', [ 'phone' ] ) ) ) } );
	await openScreen( page, '#visibility' );
	await line( page, 'One' ).click();
	await page.getByLabel( 'What it does' ).selectOption( 'Use “Sales”' );
	await expect( page.getByLabel( 'What it does' ) ).toBeFocused();
	await expect( lines( page ) ).toHaveCount( 0 );
	await expect(
		page.getByRole( 'list', { name: 'Which widget they get' } ).getByRole( 'listitem' ).first()
	).toContainText( 'Use “Sales” for phones' );
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( await storedRules( site ) ).toMatchObject( { rules: [ { action: 'use_widget', widget: 'sales' } ] } );
} );

test( 'it says where each condition is decided', async ( { page, connect } ) => {
	await connect(
		withRules( rule( 'One', 'hide', is( 'page_type', [ 'page' ] ), is( 'agent_status', [ 'offline' ] ) ) )
	);
	await openScreen( page, '#visibility' );
	await page.getByRole( 'button', { name: 'More for “One”' } ).click();
	await page.getByRole( 'menuitemcheckbox', { name: 'Show where it is decided' } ).click();
	await expect( lines( page ).first() ).toContainText( 'Kind of page: decided by the server, caches keep the page' );
	await expect( lines( page ).first() ).toContainText(
		'Agents: decided in the visitor’s browser, which loads tawk.to'
	);
} );

test( 'menus and open lines fit a phone and are accessible', async ( { page, connect } ) => {
	await page.emulateMedia( { reducedMotion: 'reduce' } );
	await page.setViewportSize( { width: 375, height: 740 } );
	await connect(
		withRules( rule( 'One', 'hide', is( 'post', [ 2 ] ) ), rule( 'Two', 'show', is( 'role', [ 'editor' ] ) ) )
	);
	await openScreen( page, '#visibility' );
	await line( page, 'Line 1: One' ).click();
	await expectToFit( page );
	expect( await axe( page, PANEL ) ).toEqual( [] );
	// wp-admin's own menus have the role, too.
	const menu = page.locator( '.components-popover [role=menu]' );
	for ( const button of [ 'Add a rule', 'Add a condition', 'More for “One”' ] ) {
		await page.getByRole( 'button', { name: button } ).click();
		await expect( menu ).toBeVisible();
		await expectToFit( page );
		expect( await axe( page, '.components-popover' ) ).toEqual( [] );
		await page.keyboard.press( 'Escape' );
		await expect( menu ).toHaveCount( 0 );
	}
} );
