import type { Action } from '../action';
import { invoke } from '../window';
import { maximize } from './maximize';

/** Opens the chat window, or closes it where it is open. */
export const toggle: Action = {
	...maximize,
	opening: maximize,
	run: ( running, args, page ) =>
		page.isInline || running.api.isChatHidden?.()
			? maximize.run( running, args, page )
			: invoke( running.api, 'toggle' ),
};
