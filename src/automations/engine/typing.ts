/** Whether the cursor stands in a field of a page, or in a frame, of which nobody knows. */
export function isTyping( page: Document ): boolean {
	let focused = page.activeElement;
	while ( focused?.shadowRoot ) {
		focused = focused.shadowRoot.activeElement;
	}
	return !! focused?.matches( ':read-write,select,iframe' );
}
