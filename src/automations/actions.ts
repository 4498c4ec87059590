/**
 * The module that acts on the chat; fetched by the first click or call.
 */
import type { Page } from '../widget/page';
import { act } from './act';
import type { Action, Args } from './action';
import { dataLayer } from './actions/data_layer';
import { dispatch } from './actions/dispatch';
import { endChat } from './actions/end_chat';
import { hideWidget } from './actions/hide_widget';
import { logout } from './actions/logout';
import { maximize } from './actions/maximize';
import { minimize } from './actions/minimize';
import { popup } from './actions/popup';
import { showWidget } from './actions/show_widget';
import { shutdown } from './actions/shutdown';
import { start } from './actions/start';
import { switchWidget } from './actions/switch_widget';
import { toggle } from './actions/toggle';
import { toggleVisibility } from './actions/toggle_visibility';
import { clicked } from './clicked';
import { THROWN } from './codes';
import { telling } from './later';

/** Every action, by the name that elements, blocks and automations use: the one list. */
export const ACTIONS: Readonly< Record< string, Action > > = {
	maximize,
	minimize,
	toggle,
	popup,
	show_widget: showWidget,
	hide_widget: hideWidget,
	toggle_visibility: toggleVisibility,
	start,
	switch_widget: switchWidget,
	end_chat: endChat,
	shutdown,
	logout,
	set_attributes: telling( 'set_attributes' ),
	add_tags: telling( 'add_tags' ),
	remove_tags: telling( 'remove_tags' ),
	add_event: telling( 'add_event' ),
	data_layer: dataLayer,
	dispatch,
};

/**
 * Does something with the chat. Never rejects, whatever it is given.
 *
 * @param page
 * @param asked The name of an action, or an element that has been clicked: then its action is done, and where the chat
 *              cannot come, its link is followed.
 * @param args  As the definition `action_…` of that name has them.
 * @return Resolves with '' once it is done, else with what hindered it: `UNKNOWN_ACTION`, `INVALID_ARGUMENTS`,
 *         `UNKNOWN_WIDGET`, `NO_CONSENT`, `MISSING_METHOD`, `NO_CALLBACK`, `THROWN`, why the widget does not load, or
 *         a code of tawk.to's.
 */
export async function run( page: Page, asked: string | HTMLElement, args?: Args | null ): Promise< string > {
	try {
		const isElement = asked instanceof Element;
		const name = isElement ? asked.dataset.tawkAction || 'maximize' : asked;
		const action = Object.hasOwn( ACTIONS, name ) ? ACTIONS[ name ] : undefined;
		if ( isElement ) {
			return await clicked( page, asked, action );
		}
		return action ? await act( page, action, args ?? {} ) : 'UNKNOWN_ACTION';
	} catch {
		// What scripts of the page hand over may throw when it is read.
		return THROWN;
	}
}
