/** Changing, saving, discarding, leaving. */
import { expect, SETTINGS_SCREEN, test } from '../wordpress';
import { openScreen, saveButton, snackbar } from './screen';

test.beforeEach( async ( { logInAs, connect, page } ) => {
	await logInAs( 'admin' );
	await connect();
	await openScreen( page, '#loading' );
} );

test( 'the bar counts the changes of all tabs, and saves them', async ( { page, site } ) => {
	await expect( page.getByRole( 'region', { name: 'Unsaved changes' } ) ).toHaveCount( 0 );
	await page.getByRole( 'radio', { name: /At the first scroll/ } ).check();
	await expect( page.getByText( '1 unsaved change', { exact: true } ) ).toBeVisible();
	await page.getByLabel( 'Delete everything it stored' ).check();
	await page.getByRole( 'tab', { name: 'What agents see' } ).click();
	await page.getByLabel( 'Tell agents who is logged in' ).uncheck();
	await expect( page.getByText( '3 unsaved changes', { exact: true } ) ).toBeVisible();
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved. Visitors see it on their next page.' ) ).toBeVisible();
	await expect( snackbar( page, 'Saved' ).getByRole( 'link', { name: 'View site' } ) ).toHaveAttribute(
		'href',
		`${ site.url }/`
	);
	await expect( page.getByRole( 'region', { name: 'Unsaved changes' } ) ).toHaveCount( 0 );
	await page.reload();
	await expect( page.getByLabel( 'Tell agents who is logged in' ) ).not.toBeChecked();
	await page.getByRole( 'tab', { name: 'Loading & privacy' } ).click();
	await expect( page.getByRole( 'radio', { name: /At the first scroll/ } ) ).toBeChecked();
	await expect( page.getByLabel( 'Delete everything it stored' ) ).toBeChecked();
} );

test( 'discarding can be undone', async ( { page } ) => {
	await page.getByRole( 'radio', { name: /^At once/ } ).check();
	await page.getByRole( 'button', { name: 'Discard' } ).click();
	await expect( page.getByRole( 'radio', { name: /When the page is idle/ } ) ).toBeChecked();
	await snackbar( page, 'Changes discarded.' ).getByRole( 'button', { name: 'Undo' } ).click();
	await expect( page.getByRole( 'radio', { name: /^At once/ } ) ).toBeChecked();
	await expect( page.getByText( '1 unsaved change', { exact: true } ) ).toBeVisible();
} );

test( 'Ctrl+S saves, and never the page', async ( { page } ) => {
	await page.getByRole( 'radio', { name: /^At once/ } ).check();
	await page.keyboard.press( 'Control+s' );
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
} );

test( 'leaving asks while something is unsaved, and only then', async ( { page } ) => {
	const asked: string[] = [];
	page.on( 'dialog', async ( dialog ) => {
		asked.push( dialog.type() );
		await dialog.accept();
	} );
	await page.reload();
	expect( asked ).toEqual( [] );
	await page.getByRole( 'radio', { name: /^At once/ } ).check();
	await expect( page.getByText( '1 unsaved change', { exact: true } ) ).toBeVisible();
	await page.reload();
	expect( asked ).toEqual( [ 'beforeunload' ] );
} );

test( 'a delay out of range: the sentence stands beside the field, the tab has a dot, the number stays', async ( {
	page,
	expected,
} ) => {
	expected.push( /400 \(Bad Request\)/ );
	await page.getByRole( 'radio', { name: 'After some seconds.' } ).check();
	const seconds = page.getByLabel( 'Seconds to wait' );
	await expect( seconds ).toHaveValue( '5' );
	await seconds.fill( '500' );
	await page.getByRole( 'tab', { name: 'Connect' } ).click();
	await saveButton( page ).click();
	await expect( seconds ).toBeFocused();
	await expect( seconds ).toHaveAccessibleDescription( 'From 0 to 120, whole numbers.' );
	await expect( page.getByRole( 'tab', { name: 'Loading & privacy' } ) ).toHaveClass( /has-error/ );
	await seconds.fill( '' );
	await saveButton( page ).click();
	await expect( seconds ).toHaveAccessibleDescription( 'From 0 to 120, whole numbers.' );
	await seconds.fill( '30' );
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	await expect( page.getByRole( 'radio', { name: 'After 30 seconds.' } ) ).toBeChecked();
} );

test( 'an expired session is named, nothing is lost, and after logging in again saving works', async ( {
	page,
	context,
	logInAs,
	expected,
} ) => {
	expected.push( /40[03] \((Bad Request|Forbidden)\)/ );
	await page.getByRole( 'radio', { name: /^At once/ } ).check();
	await context.clearCookies();
	await saveButton( page ).click();
	const bar = page.getByRole( 'region', { name: 'Unsaved changes' } );
	await expect( bar ).toContainText( 'Your session has expired. Log in again in another tab' );
	await expect( bar.getByRole( 'link', { name: /Log in/ } ) ).toHaveAttribute( 'href', /wp-login\.php/ );
	await expect( page.getByRole( 'radio', { name: /^At once/ } ) ).toBeChecked();
	await logInAs( 'admin' );
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
} );

test( 'a dead connection is named, and nothing is lost', async ( { page, context, expected } ) => {
	expected.push( /ERR_INTERNET_DISCONNECTED/ );
	await page.getByRole( 'radio', { name: /^At once/ } ).check();
	await context.setOffline( true );
	await saveButton( page ).click();
	await expect( page.getByRole( 'region', { name: 'Unsaved changes' } ) ).toContainText(
		'WordPress could not be reached.'
	);
	await context.setOffline( false );
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
} );

test( 'what another window saved meanwhile is not overwritten: it is shown, own changes stand, and saving again stores both', async ( {
	page,
	context,
	expected,
} ) => {
	expected.push( /409 \(Conflict\)/ );
	const other = await context.newPage();
	await openScreen( other, '#loading' );
	await other.getByLabel( 'Delete everything it stored' ).check();
	await saveButton( other ).click();
	await expect( snackbar( other, 'Saved.' ) ).toBeVisible();

	await page.getByRole( 'radio', { name: /^At once/ } ).check();
	await saveButton( page ).click();
	await expect( page.getByRole( 'region', { name: 'Unsaved changes' } ) ).toContainText(
		'These settings were changed in another window'
	);
	await expect( page.getByLabel( 'Delete everything it stored' ) ).toBeChecked();
	await expect( page.getByRole( 'radio', { name: /^At once/ } ) ).toBeChecked();
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	await page.reload();
	await expect( page.getByLabel( 'Delete everything it stored' ) ).toBeChecked();
	await expect( page.getByRole( 'radio', { name: /^At once/ } ) ).toBeChecked();
} );

test( 'the settings screen of another role is closed', async ( { page, context, logInAs, expected } ) => {
	expected.push( /403 \(Forbidden\)/ );
	await context.clearCookies();
	await logInAs( 'editor' );
	const answer = await page.goto( SETTINGS_SCREEN );
	expect( answer?.status() ).toBe( 403 );
} );
