import type { Action } from '../action';
import { invoke } from '../window';
import { maximize } from './maximize';

/** Opens the chat in a window of its own; in the page where browsers block that, as they do long after a click. */
export const popup: Action = {
	...maximize,
	run: ( running, ...rest ) =>
		navigator.userActivation?.isActive === false
			? maximize.run( running, ...rest )
			: invoke( running.api, 'popup' ),
};
