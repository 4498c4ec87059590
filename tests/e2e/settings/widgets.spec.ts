/** “More widgets” of the tab “Connect”. */
import type { Page } from '@playwright/test';
import { expect, PROPERTY, storedSettings, test, widgetCode } from '../wordpress';
import { axe, expectToFit, openScreen, saveButton, snackbar } from './screen';

const sales = { id: 'sales', name: 'Sales', property_id: PROPERTY, widget_id: '1hsales22' };

test.beforeEach( ( { logInAs } ) => logInAs( 'admin' ) );

const names = ( page: Page ) => page.getByRole( 'listitem' ).getByLabel( 'Name', { exact: true } );

test( 'a widget is added by its name and code, and gets an id that can be read', async ( { page, connect, site } ) => {
	await connect( { widgets: [ sales ] } );
	await openScreen( page );
	await page.getByRole( 'button', { name: 'Add a widget' } ).click();
	const name = page.getByLabel( 'Name', { exact: true } ).last();
	await expect( name ).toBeFocused();
	await name.press( 'Enter' );
	await expect( page.getByText( 'It needs a name.' ) ).toBeVisible();
	await name.fill( 'Français' );
	await expect( page.getByText( 'Paste its code.' ) ).toBeVisible();
	await page.getByLabel( 'Its code from tawk.to', { exact: true } ).fill( widgetCode( '1hsales22' ) );
	await expect( page.getByText( 'You have this widget already: Sales.' ) ).toBeVisible();
	await page.getByLabel( 'Its code from tawk.to', { exact: true } ).fill( widgetCode( '1hfrench1' ) );
	await expect( page.getByText( 'Found the widget ✓' ) ).toBeVisible();

	await page.getByRole( 'tab', { name: 'Who sees it' } ).click();
	await page.getByRole( 'tab', { name: 'Connect' } ).click();
	await expect( page.getByLabel( 'Name', { exact: true } ).last() ).toHaveValue( 'Français' );

	await page.getByRole( 'button', { name: 'Add this widget' } ).click();
	await expect( page.getByRole( 'button', { name: 'Add a widget' } ) ).toBeFocused();
	await expect( page.getByText( '1 unsaved change', { exact: true } ) ).toBeVisible();
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( ( await storedSettings( site ) ).widgets ).toEqual( [
		sales,
		{ id: 'francais', name: 'Français', property_id: PROPERTY, widget_id: '1hfrench1' },
	] );
} );

test( 'a widget is renamed, and its id stays', async ( { page, connect, site } ) => {
	await connect( { widgets: [ sales ] } );
	await openScreen( page );
	await names( page ).fill( 'Sales team' );
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
	expect( ( await storedSettings( site ) ).widgets ).toEqual( [ { ...sales, name: 'Sales team' } ] );
} );

test( 'an unused widget is removed at once, and that is taken back', async ( { page, connect } ) => {
	await connect( { widgets: [ sales ] } );
	await openScreen( page );
	await page.getByRole( 'button', { name: 'Remove Sales' } ).click();
	await expect( names( page ) ).toHaveCount( 0 );
	await snackbar( page, 'Widget removed.' ).getByRole( 'button', { name: 'Undo' } ).click();
	await expect( names( page ) ).toHaveValue( 'Sales' );
	await expect( saveButton( page ) ).toHaveCount( 0 );
} );

test( 'a widget that a rule uses is removed only after a warning that names the rule', async ( { page, connect } ) => {
	const rule = { id: 'a', name: 'Shop pages', enabled: true, action: 'use_widget', widget: 'sales', conditions: [] };
	await connect( { widgets: [ sales ], visibility: { default: 'show', rules: [ rule ] } } );
	await openScreen( page );
	const remove = page.getByRole( 'button', { name: 'Remove Sales' } );
	await remove.click();
	const dialog = page.getByRole( 'dialog', { name: 'Remove “Sales”?' } );
	await expect( dialog ).toContainText( 'Shop pages' );
	expect( await axe( page, '[role=dialog]' ) ).toEqual( [] );
	await dialog.getByRole( 'button', { name: 'Keep it' } ).click();
	await expect( remove ).toBeFocused();
	await remove.click();
	await dialog.getByRole( 'button', { name: 'Remove' } ).click();
	await expect( names( page ) ).toHaveCount( 0 );
	await page.getByRole( 'tab', { name: 'Who sees it' } ).click();
	await expect( page.getByText( 'This line does nothing: its widget is gone.' ) ).toBeVisible();
} );

test( 'what the server refuses stands beside its field', async ( { page, connect, expected } ) => {
	expected.push( /400 \(Bad Request\)/ );
	await connect( { widgets: [ sales ] } );
	await openScreen( page );
	await names( page ).fill( '' );
	await page
		.getByRole( 'button', { name: 'Change the code of Sales' } )
		.or( page.getByRole( 'button', { name: /^Change the code/ } ) )
		.first()
		.click();
	await page.getByRole( 'listitem' ).getByRole( 'button', { name: 'Enter ids by hand' } ).click();
	await page.getByRole( 'listitem' ).getByLabel( 'Widget id' ).fill( '../evil' );
	await saveButton( page ).click();
	await expect( names( page ) ).toBeFocused();
	await expect( names( page ) ).toHaveAccessibleDescription( /Fill this in/ );
	await expect( page.getByRole( 'listitem' ).getByLabel( 'Widget id' ) ).toHaveAccessibleDescription(
		/1 to 50 letters/
	);
	await names( page ).fill( 'Sales' );
	await page.getByRole( 'listitem' ).getByLabel( 'Widget id' ).fill( 'default' );
	await saveButton( page ).click();
	await expect( snackbar( page, 'Saved.' ) ).toBeVisible();
} );

test( 'it fits a phone and is accessible, with the form open, too', async ( { page, connect } ) => {
	await page.emulateMedia( { reducedMotion: 'reduce' } );
	await page.setViewportSize( { width: 375, height: 740 } );
	await connect( { widgets: [ sales ] } );
	await openScreen( page );
	await page.getByRole( 'button', { name: 'Add a widget' } ).click();
	await page.getByRole( 'button', { name: 'Change the code of Sales' } ).click();
	await expect( page.getByLabel( 'Its code from tawk.to', { exact: true } ) ).toHaveCount( 2 );
	await expectToFit( page );
	expect( await axe( page ) ).toEqual( [] );
} );
