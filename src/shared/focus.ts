/** id of a part of a line’s card: title, menu, name, action, add, condition-0, … */
export const partOf = ( lineId: string, part: string ): string => `tawk-integration-line-${ lineId }-${ part }`;

/**
 * Moves the focus once the screen is drawn: to an element, or to the first control in it. What is drawn in the same
 * turn is there by then, and a menu that closes has given the focus back.
 */
export function focusOn( elementId: string ): void {
	window.requestAnimationFrame( () => {
		const part = document.getElementById( elementId );
		const control = part?.matches( 'button' )
			? part
			: ( part?.querySelector< HTMLElement >( 'input, textarea' ) ??
				part?.querySelector< HTMLElement >( 'select, button' ) );
		control?.focus();
	} );
}
