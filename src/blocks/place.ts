/** Why an element shows or not; src/blocks/_place.scss hides what has `false` for one of them. */
export type Reason = 'tawkHolds' | 'tawkFits';

const HIDDEN = '[data-tawk-holds=false],[data-tawk-fits=false]';

/**
 * Shows or hides an element, without moving what somebody is looking at: what is hidden keeps its place, unless it has
 * not been painted yet or is further down than anybody has scrolled.
 *
 * @param element
 * @param reason
 * @param isShown
 * @param isSettled Whether that is likely to last; where not, the place is kept in any case.
 */
export function place( element: HTMLElement, reason: Reason, isShown: boolean, isSettled = true ): void {
	element.dataset[ reason ] = String( isShown );
	element.toggleAttribute(
		'data-tawk-gone',
		isSettled && element.matches( HIDDEN ) && ( 'tawkGone' in element.dataset || isUnseen( element ) )
	);
}

/** An animation of the stylesheet waits until the element is painted for the first time. */
const isUnseen = ( element: Element ): boolean =>
	element.getAnimations().some( ( { pending } ) => pending ) || element.getBoundingClientRect().top >= innerHeight;
