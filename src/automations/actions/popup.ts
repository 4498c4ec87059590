import type { Action } from '../action';
import { invoke } from '../window';
import { maximize } from './maximize';

/** Opens the chat in a window of its own; in the page where the browser would block that, as it does long after a click. */
export const popup: Action = {
	...maximize,
	run: ( running, args, page ) =>
		navigator.userActivation?.isActive === false
			? maximize.run( running, args, page )
			: invoke( running.api, 'popup' ),
};
