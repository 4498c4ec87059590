/** The first steps after the plugin was installed. */
import { expect, test } from '../wordpress';

test.beforeEach( async ( { site, logInAs } ) => {
	await site.wp( 'plugin', 'deactivate', 'tawk-integration' );
	await logInAs( 'admin' );
} );

// Whatever a test did: the next one of this worker finds the plugin active.
test.afterEach( ( { site } ) => site.wp( 'plugin', 'activate', 'tawk-integration' ) );

test( 'activated alone, the plugin leads to its screen, with the cursor in the field', async ( { page } ) => {
	await page.goto( '/wp-admin/plugins.php' );
	await page.getByRole( 'link', { name: 'Activate Tawk.to chat integration' } ).click();
	await expect( page ).toHaveURL( /page=tawk-integration/ );
	await expect( page.getByLabel( 'Paste your code from tawk.to' ) ).toBeFocused();
} );

test( 'activated by WP-CLI, a notice leads there until the chat is connected', async ( { page, site, connect } ) => {
	await site.wp( 'plugin', 'activate', 'tawk-integration' );
	await page.goto( '/wp-admin/plugins.php' );
	await page.getByRole( 'link', { name: 'Paste your widget code' } ).click();
	await expect( page ).toHaveURL( /page=tawk-integration/ );

	await connect();
	await page.goto( '/wp-admin/plugins.php' );
	await expect( page.getByRole( 'link', { name: 'Paste your widget code' } ) ).toHaveCount( 0 );
} );

test( 'activated again, a connected plugin stays on the list', async ( { page, site, connect } ) => {
	await site.wp( 'plugin', 'activate', 'tawk-integration' );
	await connect();
	await site.wp( 'plugin', 'deactivate', 'tawk-integration' );
	await page.goto( '/wp-admin/plugins.php' );
	await page.getByRole( 'link', { name: 'Activate Tawk.to chat integration' } ).click();
	await expect( page.getByText( 'Plugin activated.' ) ).toBeVisible();
} );
