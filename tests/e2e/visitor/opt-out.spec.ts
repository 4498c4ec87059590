import type { Page } from '@playwright/test';
import { isReady } from '../log-in';
import { expect, test } from '../wordpress';

const box = ( page: Page ) => page.getByRole( 'checkbox', { name: 'Do not tell the chat about me' } );

async function save( page: Page, ticked: boolean ): Promise< void > {
	await page.goto( '/wp-admin/profile.php' );
	await box( page ).setChecked( ticked );
	await page.getByRole( 'button', { name: 'Update Profile' } ).click();
	await expect( page.getByText( 'Profile updated.' ) ).toBeVisible();
	await page.waitForLoadState();
	await isReady( page );
	await expect( box( page ) ).toBeChecked( { checked: ticked } );
}

/** What the home page tells the script. */
async function told( page: Page ): Promise< string > {
	await page.goto( '/' );
	return ( await page.locator( '#tawk-integration-config' ).textContent() ) ?? '';
}

test( 'a user keeps the own data from the chat, and lets it go again', async ( { page, connect, logInAs } ) => {
	await connect( { visitor: { delivery: 'inline', offer_opt_out: true } } );
	await logInAs( 'subscriber' );
	await save( page, true );
	expect( await told( page ) ).not.toContain( 'user@example.com' );
	await save( page, false );
	expect( await told( page ) ).toContain( 'user@example.com' );
} );

test( 'what the owner does not offer is not in the profile', async ( { page, connect, logInAs } ) => {
	await connect();
	await logInAs( 'subscriber' );
	await page.goto( '/wp-admin/profile.php' );
	await expect( page.getByRole( 'button', { name: 'Update Profile' } ) ).toBeVisible();
	await expect( box( page ) ).toHaveCount( 0 );
} );
