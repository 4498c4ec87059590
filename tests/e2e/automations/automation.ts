/** Pages with automations, and what became of them. */
import type { Page } from '@playwright/test';
import type { Automation, Run } from '../../../src/automations/automation';
import type { Config } from '../../../src/widget/config';
import { expect, type Site } from '../visitor/site';

type Action = Automation[ 'actions' ][ number ];

/** A page's configuration with these automations. */
export const having = ( ...automations: Automation[] ): Partial< Config > => ( {
	modules: [ 'automations/triggers' ],
	automations,
} );

/** What is done when the page's test says so: `happens( page, id )`. */
export const when = ( id: string, ...actions: Action[] ): Automation => ( {
	id,
	trigger: { on: id, event: id },
	actions,
} );

/** An event of the window, as another script makes one. */
export const happens = ( page: Page, type: string, detail?: unknown ) =>
	page.evaluate( ( given ) => void dispatchEvent( new CustomEvent( given.type, { detail: given.detail } ) ), {
		type,
		detail,
	} );

/** The last runs, as the page lists them. */
export const runs = ( page: Page ) =>
	page
		.locator( 'script#tawk-integration-config' )
		.evaluate( ( { dataset } ): Run[] => JSON.parse( dataset.runs ?? '[]' ) );

/** What became of an automation the last time: why nothing was done, else what became of its actions. */
export const outcome = async ( page: Page, id: string ) => {
	const run = ( await runs( page ) ).filter( ( one ) => one.id === id ).pop();
	return run && ( run.skipped ?? run.outcomes );
};

export const expectOutcome = ( page: Page, id: string, expected: string | string[] ) =>
	expect.poll( () => outcome( page, id ) ).toEqual( expected );

/** Opens a page and waits until its automations are listened for, whether a widget loads or not. */
export async function openWith( page: Page, site: Site, config: Partial< Config > ): Promise< void > {
	site.config = config;
	await page.goto( site.url );
	await page.waitForFunction(
		() => !! document.querySelector< HTMLElement >( 'script#tawk-integration-config' )?.dataset.state
	);
}
