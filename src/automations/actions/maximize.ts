import type { Action } from '../action';
import { invoke } from '../window';

/** Opens the chat window; where the chat stands in the content, goes there. */
export const maximize: Action = {
	loads: true,
	seen: true,
	run( { api }, _, { isInline } ) {
		if ( isInline ) {
			document.getElementById( api.embedded ?? '' )?.scrollIntoView();
		}
		// What is hidden, by whomever, does not open.
		return ( api.isChatHidden?.() && invoke( api, 'showWidget' ) ) || invoke( api, 'maximize' );
	},
};
