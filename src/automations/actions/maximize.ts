import type { Action } from '../action';

/** Opens the chat window; a hidden widget is shown first. */
export const maximize: Action = {
	loads: true,
	run( { api } ) {
		api.showWidget?.();
		api.maximize?.();
		return '';
	},
};
