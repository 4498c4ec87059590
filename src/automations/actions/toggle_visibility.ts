import type { Action } from '../action';
import { invoke } from '../window';
import { showWidget } from './show_widget';

/** Shows the widget, or hides it where it is shown. */
export const toggleVisibility: Action = {
	...showWidget,
	opening: showWidget,
	run: ( { api } ) => invoke( api, 'toggleVisibility' ),
};
