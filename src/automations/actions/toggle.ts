import type { Action } from '../action';
import { invoke } from '../window';
import { maximize } from './maximize';

/** Opens the chat window, or closes it where it is open. */
export const toggle: Action = {
	...maximize,
	opening: maximize,
	run: ( running, ...rest ) =>
		running.api.isChatHidden?.() ? maximize.run( running, ...rest ) : invoke( running.api, 'toggle' ),
};
