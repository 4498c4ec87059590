import { attempt } from '../../visitor/attempt';

/**
 * Whether the cursor stands in a field of a page, or in a frame, of which nobody knows. Forms of the page may bear the
 * names that are asked for here: what cannot be known is no.
 */
export const isTyping = ( page: Document ): boolean => attempt( () => asks( page ) ) === true;

function asks( page: Document ): boolean {
	let focused = page.activeElement;
	while ( focused?.shadowRoot ) {
		focused = focused.shadowRoot.activeElement;
	}
	return !! focused?.matches( ':read-write,select,iframe' );
}
