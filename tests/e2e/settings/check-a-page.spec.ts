/** “Why is the chat shown or hidden there?” */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, PROPERTY, SETTINGS_SCREEN, test } from '../wordpress';
import { expectToFit, headline, openScreen } from './screen';

const onCheckout = { type: 'url', operator: 'is', value: [ '/checkout/' ] };
const onPhones = { type: 'device', operator: 'is', value: [ 'phone' ] };
const editors = { type: 'role', operator: 'is', value: [ 'editor' ] };
const mondays = {
	type: 'schedule',
	operator: 'is',
	value: { timezone: '', days: [ 'mon' ], from: '09:00', to: '17:00' },
};
const quiet = { id: 'quiet', name: 'Quiet checkout', conditions: [ onCheckout, onPhones ], action: 'hide' };
const notForStaff = { id: 'staff', name: 'Not for staff', conditions: [ editors ], action: 'hide' };

const card = ( page: Page ): Locator =>
	page.locator( '.tawk-integration-check' ).filter( { has: page.getByRole( 'heading', { name: 'Check a page' } ) } );
const answer = ( page: Page ): Locator => page.locator( '#tawk-integration-check-answer' );
const line = ( page: Page, name: string ): Locator =>
	card( page )
		.getByRole( 'listitem' )
		.filter( { has: page.getByText( name, { exact: true } ) } );

async function check( page: Page, address: string ): Promise< void > {
	await card( page ).getByLabel( 'Address' ).fill( address );
	await card( page ).getByRole( 'button', { name: 'Check', exact: true } ).click();
	await expect( answer( page ) ).toBeFocused();
}

test.beforeEach( ( { logInAs } ) => logInAs( 'admin' ) );

test( 'the home page is shown, and says so', async ( { page, connect } ) => {
	await connect();
	await openScreen( page, '#visibility' );
	await check( page, '' );
	await expect( answer( page ) ).toHaveText( 'Shown: no line fits, and the last one says “show”.' );
} );

test( 'hidden on phones by one line, condition by condition; the device changes the answer at once', async ( {
	page,
	connect,
} ) => {
	await connect( { visibility: { rules: [ notForStaff, quiet ] } } );
	await openScreen( page, '#visibility' );
	await card( page ).getByLabel( 'Device' ).selectOption( 'Phone' );
	await check( page, '/checkout/' );
	await expect( answer( page ) ).toHaveText( 'Hidden by line 2 “Quiet checkout”' );
	await expect( line( page, 'Not for staff' ) ).toContainText( 'does not fit' );
	await expect( line( page, 'Quiet checkout' ) ).toContainText( 'fits: the chat is hidden' );
	await expect( line( page, 'Quiet checkout' ).getByText( 'Does not fit:' ) ).toHaveCount( 0 );

	await card( page ).getByLabel( 'Device' ).selectOption( 'Desktop' );
	await expect( answer( page ) ).toHaveText( 'Shown: no line fits, and the last one says “show”.' );
	await expect( line( page, 'Quiet checkout' ).getByText( 'Does not fit:' ) ).toHaveCount( 1 );
	await expect( card( page ).getByText( 'Other visitors may get another answer' ) ).toBeVisible();
} );

test( 'where each condition is decided is told on request', async ( { page, connect } ) => {
	await connect( { visibility: { rules: [ quiet ] } } );
	await openScreen( page, '#visibility' );
	await check( page, '/checkout/' );
	await expect( card( page ).getByText( 'decided by the server' ) ).toHaveCount( 0 );
	await card( page ).getByRole( 'button', { name: 'Show where each is decided' } ).click();
	await expect( card( page ).getByText( 'decided by the server' ) ).toBeVisible();
	await expect( card( page ).getByText( 'decided in the visitor’s browser' ) ).toBeVisible();
	await card( page ).getByRole( 'button', { name: 'Hide where each is decided' } ).click();
	await expect( card( page ).getByText( 'decided by the server' ) ).toHaveCount( 0 );
} );

test( 'as a user who is found by name', async ( { page, connect } ) => {
	await connect( { visibility: { rules: [ notForStaff ] } } );
	await openScreen( page, '#visibility' );
	const visitor = card( page ).getByRole( 'combobox', { name: 'Visitor' } );
	await visitor.click();
	await visitor.fill( 'Erik' );
	await page.getByRole( 'option', { name: 'Erik Satie' } ).click();
	await check( page, '/' );
	await expect( answer( page ) ).toHaveText( 'Hidden by line 1 “Not for staff”' );
} );

test( 'at another time, on the clocks of the site', async ( { page, connect, site } ) => {
	await site.wp( 'option', 'update', 'timezone_string', 'Asia/Tokyo' );
	await connect( {
		visibility: { rules: [ { id: 'm', name: 'Mondays', conditions: [ mondays ], action: 'hide' } ] },
	} );
	await openScreen( page, '#visibility' );
	const year = new Date().getFullYear();
	const day = ( 8 - new Date( Date.UTC( year, 5, 1 ) ).getUTCDay() + 1 ) % 7;
	const monday = `${ year }-06-${ String( day === 0 ? 7 : day ).padStart( 2, '0' ) }`;
	await card( page ).getByLabel( 'Time' ).fill( `${ monday }T09:30` );
	await check( page, '/' );
	await expect( answer( page ) ).toHaveText( 'Hidden by line 1 “Mondays”' );
	await card( page ).getByLabel( 'Time' ).fill( `${ monday }T08:30` );
	await expect( answer( page ) ).toHaveText( /^Shown/ );
	await site.wp( 'option', 'update', 'timezone_string', '' );
} );

test( 'what the lines ask about the visit can be told, and only that', async ( { page, connect } ) => {
	const fromNews = { type: 'referrer', operator: 'is', value: [ '*.example.org' ] };
	const offline = { type: 'agent_status', operator: 'is', value: [ 'offline' ] };
	await connect( {
		visibility: {
			rules: [
				{ id: 'n', name: 'Readers', conditions: [ fromNews ], action: 'hide' },
				{ id: 'o', name: 'Nobody there', conditions: [ offline ], action: 'hide' },
			],
		},
	} );
	await openScreen( page, '#visibility' );
	await check( page, '/' );
	await expect( answer( page ) ).toHaveText( /^Shown/ );
	await expect( card( page ).getByLabel( 'Cookies' ) ).toHaveCount( 0 );
	await card( page ).getByLabel( 'Agents' ).selectOption( 'Offline' );
	await expect( answer( page ) ).toHaveText( 'Hidden by line 2 “Nobody there”' );
	await card( page ).getByLabel( 'Comes from' ).fill( 'news.example.org' );
	await expect( answer( page ) ).toHaveText( 'Hidden by line 1 “Readers”' );
} );

test( 'the lines as they stand on the screen are checked, saved or not', async ( { page, connect, site } ) => {
	await connect();
	await openScreen( page, '#visibility' );
	await page.getByLabel( /^Otherwise/ ).selectOption( 'hide' );
	await check( page, '/' );
	await expect( answer( page ) ).toHaveText( 'Hidden: no line fits, and the last one says “hide”.' );
	await expect( card( page ).getByText( 'Your unsaved changes are counted in.' ) ).toBeVisible();
	expect( await site.wp( 'option', 'pluck', 'tawk_integration_settings', 'visibility', 'default' ) ).toBe( 'show' );

	await page.getByLabel( /^Otherwise/ ).selectOption( 'show' );
	await expect( card( page ).getByText( 'Something changed since this answer' ) ).toBeVisible();
} );

test( 'the address of another site is refused beside the field', async ( { page, connect, expected } ) => {
	expected.push( /400 \(Bad Request\)/ );
	await connect();
	await openScreen( page, '#visibility' );
	await card( page ).getByLabel( 'Address' ).fill( 'https://other.example/' );
	await card( page ).getByRole( 'button', { name: 'Check', exact: true } ).click();
	await expect(
		card( page )
			.getByText( /not part of this site/ )
			.first()
	).toBeVisible();
} );

test( 'pages of the site are suggested', async ( { page, connect, site } ) => {
	await connect();
	await openScreen( page, '#visibility' );
	await card( page ).getByLabel( 'Address' ).fill( 'Shipping' );
	await expect( card( page ).locator( `option[value="${ site.url }/shipping/"]` ) ).toHaveCount( 1 );
} );

test( 'a page’s own setting says so and leads to it', async ( { page, connect, site } ) => {
	await connect();
	const id = await site.wp( 'post', 'list', '--post_type=page', '--name=about', '--field=ID' );
	await site.wp(
		'post',
		'meta',
		'update',
		id,
		'_tawk_integration',
		'{"visibility":"hide","widget":""}',
		'--format=json'
	);
	await openScreen( page, '#visibility' );
	await check( page, '/about/' );
	await expect( answer( page ) ).toHaveText( 'Hidden by the page’s own setting.' );
	await expect( card( page ).getByRole( 'link', { name: 'Change' } ) ).toHaveAttribute(
		'href',
		`post.php?post=${ id }&action=edit`
	);
	await site.wp( 'post', 'meta', 'delete', id, '_tawk_integration' );
} );

test( 'a link to the tab asks at once, and once', async ( { page, connect, site } ) => {
	await connect( { visibility: { default: 'hide' } } );
	const url = `${ site.url }/about/`;
	await page.goto( `${ SETTINGS_SCREEN }#visibility?check=${ encodeURIComponent( url ) }` );
	await expect( answer( page ) ).toHaveText( /^Hidden: no line fits/ );
	await expect( card( page ).getByLabel( 'Address' ) ).toHaveValue( url );
	await page.getByRole( 'tab', { name: 'Connect' } ).click();
	await page.getByRole( 'tab', { name: 'Who sees it' } ).click();
	await expect( card( page ).getByLabel( 'Address' ) ).toHaveValue( '' );
} );

test( 'an answer is accessible and fits a phone', async ( { page, connect } ) => {
	await page.emulateMedia( { reducedMotion: 'reduce' } );
	await connect( { visibility: { rules: [ notForStaff, quiet ] } } );
	await openScreen( page, '#visibility' );
	await check( page, '/checkout/' );
	for ( const width of [ 1280, 375 ] ) {
		await page.setViewportSize( { width, height: 800 } );
		await expectToFit( page );
		const { violations } = await new AxeBuilder( { page } ).include( '.tawk-integration-check' ).analyze();
		expect(
			violations.map( ( { id, nodes } ) => `${ id } ${ nodes.map( ( { html } ) => html ).join() }` )
		).toEqual( [] );
	}
} );

test( 'a home page that a line hides is no failure, and the status card leads to the line', async ( {
	page,
	connect,
} ) => {
	const home = { type: 'page_type', operator: 'is', value: [ 'front_page' ] };
	await connect( {
		visibility: { rules: [ { id: 'h', name: 'Not at home', conditions: [ home ], action: 'hide' } ] },
	} );
	await openScreen( page );
	await expect( headline( page ) ).toHaveText(
		'Not on the home page. Hidden by line 1 “Not at home” of “Who sees it”.'
	);
	await expect( page.getByText( '1 rule limits who sees it' ) ).toBeVisible();
	await page.getByRole( 'button', { name: 'Open', exact: true } ).click();
	await expect( page.getByRole( 'tab', { name: 'Who sees it' } ) ).toHaveAttribute( 'aria-selected', 'true' );
} );

test( 'lines that pick a widget stand by themselves, and the widget is named', async ( { page, connect } ) => {
	await connect( {
		widgets: [ { id: 'sales', name: 'Sales', property_id: PROPERTY, widget_id: 'sales' } ],
		visibility: {
			rules: [ { id: 'w', name: 'Checkout', conditions: [ onCheckout ], action: 'use_widget', widget: 'sales' } ],
		},
	} );
	await openScreen( page, '#visibility' );
	await check( page, '/checkout/' );
	await expect( card( page ).getByText( 'With “Sales”, by the line “Checkout”.' ) ).toBeVisible();
	await expect( line( page, 'Checkout' ) ).toContainText( 'fits: its widget is used' );
	await check( page, '/about/' );
	await expect( card( page ).getByText( 'With the main widget.' ) ).toBeVisible();
} );

test( 'a home page that is left to the browser counts as shown there where the lines say so', async ( {
	page,
	connect,
} ) => {
	await connect( { visibility: { rules: [ { id: 'p', conditions: [ onPhones ], action: 'hide' } ] } } );
	await openScreen( page );
	await expect( headline( page ) ).toHaveText( /The chat is on .*; your rules decide in each browser who sees it/ );
} );
