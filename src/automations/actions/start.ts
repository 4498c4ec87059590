import type { Action } from '../action';
import { INVALID } from '../codes';
import { invoke } from '../window';

/** Opens the connection to tawk.to again after `shutdown`. `show_widget`: whether the widget is shown then. */
export const start: Action = {
	loads: true,
	begin: ( { show_widget: isShown = false } ) => ( typeof isShown === 'boolean' ? '' : INVALID ),
	run: ( { api }, { show_widget: isShown } ) => invoke( api, 'start', { showWidget: isShown === true } ),
};
