/** The plugin's main job, as the people in it live it. Each step takes a page of a browser of its own. */
import { expect as base, type Page } from '@playwright/test';
import { KEY, SETTINGS_SCREEN, widgetCode } from '../wordpress';

/** PHP as WebAssembly takes its time, and more on a busy machine. */
const expect = base.configure( { timeout: 60_000 } );

/** The owner pastes what the dashboard gave, turns the chat on, and enters the Secure Mode key. */
export async function connectByPasting( page: Page, url: string ): Promise< void > {
	await page.goto( url + SETTINGS_SCREEN );
	await page.getByLabel( 'Paste your code from tawk.to' ).fill( widgetCode() );
	await page.getByRole( 'button', { name: 'Turn on the chat' } ).click();
	// The screen waits 8 seconds for the home page; where PHP is slower than that, the owner checks again.
	await expect( async () => {
		if ( await page.getByText( 'Could not check the home page' ).first().isVisible() ) {
			await page.getByRole( 'button', { name: 'Check again' } ).click();
		}
		await expect( page.getByText( 'Visitors get the chat on' ).first() ).toBeVisible( { timeout: 20_000 } );
	} ).toPass( { timeout: 120_000 } );

	await page.getByRole( 'tab', { name: 'What agents see' } ).click();
	await page.getByLabel( 'JavaScript API key' ).fill( KEY );
	await page.getByRole( 'button', { name: 'Save the key' } ).click();
	await expect( page.getByText( 'ends in …4567' ).first() ).toBeVisible();
}

/** A logged-in visitor opens the chat on the home page and writes. */
export async function write( page: Page, url: string, text: string ): Promise< void > {
	await page.goto( `${ url }/` );
	await page.getByRole( 'button', { name: /open chat/i } ).click();
	await page.getByRole( 'textbox', { name: /message/i } ).fill( text );
	await page.keyboard.press( 'Enter' );
}

/** The agent sees who it is, that it is proven, and what was written. */
export async function seeVerified( page: Page, simulatorUrl: string, email: string, text: string ): Promise< void > {
	await page.goto( `${ simulatorUrl }/agent` );
	await page.getByRole( 'button', { name: /Sophie O'Neill-Müller/ } ).click();
	await expect( page.getByText( 'verified', { exact: true } ).first() ).toBeVisible();
	await expect( page.getByText( email ).first() ).toBeVisible();
	await expect( page.getByText( text ).first() ).toBeVisible();
}
