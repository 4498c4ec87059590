/** A site that comes from the official plugin. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, PROPERTY, SETTINGS_SCREEN, test } from '../wordpress';
import { expectToFit, headline, snackbar } from './screen';

/** Does what the official one does at its deactivation: it erases its options. */
const STAND_IN = `<?php
/**
 * Plugin Name: Tawk.to Live Chat
 */
register_deactivation_hook( __FILE__, function () {
	delete_option( 'tawkto-embed-widget-page-id' );
	delete_option( 'tawkto-embed-widget-widget-id' );
} );
`;

test.beforeEach( async ( { site, logInAs } ) => {
	await site.wp( 'option', 'update', 'tawkto-embed-widget-page-id', PROPERTY );
	await site.wp( 'option', 'update', 'tawkto-embed-widget-widget-id', 'default' );
	await logInAs( 'admin' );
} );

test( 'its widget is used in one click', async ( { page } ) => {
	await page.goto( SETTINGS_SCREEN );
	await page.getByRole( 'button', { name: 'Use the widget you already have (5f1e…3579 / default)' } ).click();
	await expect( headline( page ) ).toHaveText( /Visitors get the chat/ );
	await expect( page.getByRole( 'button', { name: 'Deactivate the old plugin' } ) ).toHaveCount( 0 );
} );

test( 'the offer fits a phone', async ( { page } ) => {
	await page.setViewportSize( { width: 375, height: 740 } );
	await page.goto( SETTINGS_SCREEN );
	await expect( page.getByRole( 'button', { name: /Use the widget you already have/ } ) ).toBeVisible();
	await expectToFit( page );
} );

test( 'it is deactivated from here, and its settings are saved first', async ( { page, site } ) => {
	const folder = join( site.dir, 'wp-content/plugins/tawkto-live-chat' );
	await mkdir( folder, { recursive: true } );
	await writeFile( join( folder, 'tawkto.php' ), STAND_IN );
	try {
		await site.wp( 'plugin', 'activate', 'tawkto-live-chat' );
		await page.goto( SETTINGS_SCREEN );
		await page.getByRole( 'button', { name: /Use the widget you already have/ } ).click();
		await page.getByRole( 'button', { name: 'Deactivate the old plugin' } ).click();
		await expect( snackbar( page, 'The old plugin is deactivated. Its settings were saved first.' ) ).toBeVisible();
		await expect( page.getByRole( 'button', { name: 'Deactivate the old plugin' } ) ).toHaveCount( 0 );
		expect( await site.wp( 'plugin', 'list', '--status=active', '--field=name' ) ).not.toContain(
			'tawkto-live-chat'
		);
		expect( await site.wp( 'option', 'get', 'tawk_integration_official_backup', '--format=json' ) ).toContain(
			PROPERTY
		);
	} finally {
		await rm( folder, { recursive: true } );
		await site.wp( 'option', 'delete', 'tawk_integration_official_backup' );
	}
} );
