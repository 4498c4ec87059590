/** Why an element shows or not; src/blocks/_place.scss hides what has `false` for one of them. */
export type Reason = 'tawkHolds' | 'tawkFits';

const HIDDEN = '[data-tawk-holds=false],[data-tawk-fits=false]';

/**
 * Shows or hides an element, without moving what somebody is looking at: what is hidden keeps its place, unless nothing
 * has been painted yet or it is further down than anybody has scrolled.
 */
export function place( element: HTMLElement, reason: Reason, isShown: boolean ): void {
	const { dataset } = element;
	if ( dataset[ reason ] !== String( isShown ) ) {
		dataset[ reason ] = String( isShown );
		element.toggleAttribute(
			'data-tawk-gone',
			element.matches( HIDDEN ) && ( 'tawkGone' in dataset || isUnseen( element ) )
		);
	}
}

const isUnseen = ( element: Element ): boolean =>
	! performance.getEntriesByType( 'paint' ).length || element.getBoundingClientRect().top >= innerHeight;
