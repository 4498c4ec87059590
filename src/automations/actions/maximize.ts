import type { Action } from '../action';
import { invoke, reveal } from '../window';

/** Opens the chat window, or shows where on the page it stands. */
export const maximize: Action = {
	loads: true,
	seen: true,
	run( { api }, _, { isInline } ) {
		if ( isInline ) {
			document.getElementById( api.embedded ?? '' )?.scrollIntoView();
		}
		return reveal( api ) || invoke( api, 'maximize' );
	},
};
