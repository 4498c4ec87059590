/** What acts on a chat, and what can be seen of it. */
import type { Page } from '@playwright/test';
import type { Args } from '../../../src/automations/action';
import type { Config } from '../../../src/widget/config';
import { expect, visitor } from '../visitor/site';
import type { Simulator } from '../../simulator/server';

/** The property of another department, whose key is another. */
export const OTHER = '6a2f0d9b1c3e5d7f90246801';

/** A page whose chat nobody sees unless somebody asks for it. */
export const HIDDEN: Partial< Config > = { show: false };

/** What `tawkIntegration.run()` resolves with. */
export const run = ( page: Page, name: string, args?: Args ) =>
	page.evaluate(
		( given ) => {
			const { run: ask } = window.tawkIntegration!;
			return ( ask as ( action: string, args?: object ) => Promise< string > )( given.name, given.args );
		},
		{ name, args }
	);

interface Getters {
	isChatMaximized?: () => boolean;
	isChatHidden?: () => boolean;
}

/** What a visitor has before the eyes; `none` before the widget has loaded. */
export const seen = ( page: Page ) =>
	page.evaluate( () => {
		const api = ( window.Tawk_API ?? {} ) as Getters;
		if ( ! api.isChatHidden || ! api.isChatMaximized ) {
			return 'none';
		}
		return api.isChatHidden() ? 'hidden' : ( api.isChatMaximized() && 'open' ) || 'closed';
	} );

export const expectSeen = ( page: Page, what: Awaited< ReturnType< typeof seen > > ) =>
	expect.poll( () => seen( page ) ).toBe( what );

/** Widgets that the page's browser has asked for, as `property/widget`. */
export const loaded = ( simulator: Simulator ) =>
	simulator.state.requests.filter( ( { kind } ) => kind === 'loader' ).map( ( { path } ) => path.slice( 1 ) );

/** Tags of the visitor's chat, as agents see them. */
export const tags = ( simulator: Simulator ) =>
	simulator.state.chats.find(
		( { visitorId, endedAt } ) => visitorId === visitor( simulator )?.id && endedAt === null
	)?.tags ?? [];

/** Events of the visitor, as agents see them. */
export const events = ( simulator: Simulator ) =>
	( visitor( simulator )?.events ?? [] ).map( ( { name, metadata } ) => ( { name, metadata } ) );

/** Whether somebody is connected. */
export const isConnected = ( simulator: Simulator ) => !! visitor( simulator );
