/** Both editors as a person uses them, and what visitors get of it. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ROOT } from '../../environment/paths';
import type { Site } from '../../environment/site';
import { createPost, deletePosts, expect, PROPERTY, test as base } from '../wordpress';

/** A further widget of the simulator's main property. */
export const SALES = { id: 'sales', name: 'Sales', property_id: PROPERTY, widget_id: '1hsales22' };

/** A rule without conditions: it always holds. */
export const rule = ( action: 'show' | 'hide' | 'use_widget', widget = '' ) => ( {
	id: `always-${ action }`.replace( '_', '-' ),
	name: '',
	enabled: true,
	conditions: [],
	action,
	widget,
} );

/** What the rules say of a post, as the route `explain` answers. */
export interface Verdict {
	rules: 'show' | 'hide' | 'depends';
	widget: string;
}

interface Fixtures {
	/** Makes a post and gives its id. */
	create: ( fields?: Record< string, string > ) => Promise< string >;
	/** Answers the editor's question what the rules say. */
	answer: ( verdict: Verdict ) => void;
}

/** The tests of `wordpress.ts` on a site with further types of posts. */
export const test = base.extend< Fixtures, { editors: void } >( {
	editors: [
		async ( { site }, use ) => {
			const name = 'editors.php';
			await cp( join( ROOT, 'tests/e2e/php', name ), join( site.dir, 'wp-content', 'mu-plugins', name ) );
			await use();
		},
		{ scope: 'worker', auto: true },
	],

	expected: async ( {}, use ) => {
		await use( [
			// WordPress 7.1 of its own styles in its own theme.
			/^global-styles-css-custom-properties-inline-css was added to the iframe incorrectly/,
			// WordPress 6.6 asks for these also where the person may not have them.
			/403 \(Forbidden\) \S+\/wp-json\/wp\/v2\/(global-styles|settings)\b/,
		] );
	},

	create: async ( { site }, use ) => {
		const made: string[] = [];
		await use( async ( fields = {} ) => {
			// WordPress offers patterns for an empty page, and keeps an empty posts page from the block editor.
			const given = {
				post_type: 'page',
				post_status: 'publish',
				post_title: 'On trial',
				post_content: 'Something',
				...fields,
			};
			const id = await createPost( site, given );
			made.push( id );
			return id;
		} );
		if ( made.length > 0 ) {
			await deletePosts( site, made );
		}
	},

	answer: [
		async ( { context }, use ) => {
			let verdict: Verdict = { rules: 'show', widget: '' };
			await context.route( /tawk-integration\/v1\/explain/, ( route ) => route.fulfill( { json: verdict } ) );
			await use( ( given ) => {
				verdict = given;
			} );
		},
		{ auto: true },
	],
} );

/** Opens a post in the block editor, with the panel unfolded. */
export async function openPanel( page: Page, post: string ): Promise< Locator > {
	await page.goto( `/wp-admin/post.php?post=${ post }&action=edit` );
	const heading = panelHeading( page );
	await heading.click();
	await expect( heading ).toHaveAttribute( 'aria-expanded', 'true' );
	return page.locator( '.components-panel__body' ).filter( { has: heading } );
}

/** The panel's own button, which folds and unfolds it. */
export const panelHeading = ( page: Page ): Locator => page.getByRole( 'button', { name: 'Chat', exact: true } );

/** Saves what the block editor shows, and waits until WordPress has it. */
export async function save( page: Page ): Promise< void > {
	await page.getByRole( 'button', { name: /^(Save|Update|Save draft)$/ } ).click();
	await expect(
		page
			.locator( '.components-snackbar' )
			.filter( { hasText: /(updated|saved)\./ } )
			.first()
	).toBeVisible();
}

/** The HTML that a visitor who is not logged in gets. */
export async function visited( site: Site, path: string ): Promise< string > {
	const response = await fetch( `${ site.url }${ path }` );
	expect( response.status ).toBe( 200 );
	return response.text();
}

/** id of the widget that a page loads; undefined where it carries no chat. */
export const widgetIn = ( html: string ): string | undefined => /"widget_id":"(\w+)"/.exec( html )?.[ 1 ];
