/** What the tests of the visitor's side say in common. */
import type { Page } from '@playwright/test';
import { expect } from '../wordpress';

type Operator = 'is' | 'is_not';

export const condition = ( type: string, value: unknown, operator: Operator = 'is' ) => ( { type, operator, value } );

let rules = 0;

/** A rule as the settings store it. */
export const rule = ( action: 'show' | 'hide', ...conditions: object[] ) => ( {
	id: `rule-${ ++rules }`,
	name: '',
	enabled: true,
	conditions,
	action,
	widget: '',
} );

/** A rule that picks one of the further widgets. */
export const pick = ( widget: string, ...conditions: object[] ) => ( {
	...rule( 'show', ...conditions ),
	action: 'use_widget',
	widget,
} );

/** Settings in which the chat loads at once where these rules want it. */
export const follow = ( otherwise: 'show' | 'hide', ...list: object[] ) => ( {
	loading: { strategy: 'immediate', delay: 0 },
	visibility: { default: otherwise, rules: list },
} );

/** Waits until the script says that of the chat in this browser. */
export const expectState = ( page: Page, state: string ) =>
	expect( page.locator( 'script#tawk-integration-config' ) ).toHaveAttribute( 'data-state', state );

/** What a visitor sees of the chat. */
export const launcher = ( page: Page ) => page.getByRole( 'button', { name: /^Open chat/ } );

export const expectShown = async ( page: Page ) => {
	await expectState( page, 'shown' );
	await expect( launcher( page ) ).toBeVisible();
};
