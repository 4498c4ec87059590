import { useEffect, useState } from '@wordpress/element';

/** Milliseconds that a step stays alone. */
const PAUSE = 1200;

/** Whether the person wants nothing to move. */
export const isStill = (): boolean => window.matchMedia( '(prefers-reduced-motion: reduce)' ).matches;

/**
 * Lets steps come one after the other, or all at once for those who want nothing to move.
 *
 * @param steps Others begin anew.
 * @return How many have come, and what begins anew.
 */
export function useTurns( steps: readonly unknown[] ): { come: number; again: () => void } {
	const [ round, setRound ] = useState( { steps, come: 0 } );
	const come = round.steps === steps && round.come > 0 ? round.come : firstOf( steps );
	useEffect( () => {
		if ( come >= steps.length ) {
			return;
		}
		const timer = window.setTimeout( () => setRound( { steps, come: come + 1 } ), PAUSE );
		return () => window.clearTimeout( timer );
	}, [ steps, come ] );
	return { come, again: () => setRound( { steps, come: firstOf( steps ) } ) };
}

const firstOf = ( steps: readonly unknown[] ): number => ( isStill() ? steps.length : 1 );
