/**
 * The module that acts on the chat; fetched by the first click or call.
 */
import type { Page } from '../widget/page';
import type { Action, Args } from './action';
import { maximize } from './actions/maximize';

/** Every action, by the name that elements, blocks and automations use. */
const ACTIONS: Readonly< Record< string, Action > > = {
	maximize,
};

/**
 * Does something with the chat.
 *
 * @return Resolves with '' once it is done, else with what hindered it: `UNKNOWN_ACTION`, or a code of tawk.to's.
 */
export async function run( page: Page, name: string, args: Args = {} ): Promise< string > {
	const action = Object.hasOwn( ACTIONS, name ) && ACTIONS[ name ];
	if ( ! action ) {
		return 'UNKNOWN_ACTION';
	}
	if ( action.loads ) {
		page.summon();
	}
	return action.run( await page.running, args, page );
}

/** Does what a click on an element asks for. */
export function click( page: Page, element: HTMLElement ): Promise< string > {
	return run( page, element.dataset.tawkAction || 'maximize' );
}
