/** Why an element shows or not; src/blocks/_place.scss hides what has `false` for one of them. */
export type Reason = 'tawkHolds' | 'tawkFits';

const HIDDEN = '[data-tawk-holds=false],[data-tawk-fits=false]';

/** What becomes of an element. */
export interface Placed {
	element: HTMLElement;
	isShown: boolean;
	/** false: that may change soon, and the place is kept in any case. */
	isSettled?: boolean;
}

/**
 * Shows or hides elements, without moving what somebody is looking at: what is hidden keeps its place, unless it has not
 * been painted yet or is further down than anybody has scrolled.
 *
 * Reading in between writing would have the browser lay out the page for each element anew.
 */
export function place( reason: Reason, all: readonly Placed[] ): void {
	all.forEach( ( { element, isShown } ) => ( element.dataset[ reason ] = String( isShown ) ) );
	const gone = all.map(
		( { element, isSettled = true } ) =>
			isSettled && element.matches( HIDDEN ) && ( 'tawkGone' in element.dataset || isUnseen( element ) )
	);
	all.forEach( ( { element }, index ) => element.toggleAttribute( 'data-tawk-gone', gone[ index ] ) );
}

/** An animation of the stylesheet waits until the element is painted for the first time. */
const isUnseen = ( element: Element ): boolean =>
	element.getAnimations().some( ( { pending } ) => pending ) || element.getBoundingClientRect().top >= innerHeight;
