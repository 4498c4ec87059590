import type { Trigger } from '../automation';
import { text, type Facts } from './facts';

/**
 * Whether a trigger on an event means this one: what is asked for under a name must be what is told under it, or in the
 * list. What is left empty, or not ticked, does not matter.
 */
export const means = ( { on, event, ...asked }: Trigger, facts: Facts ): boolean =>
	Object.entries( asked ).every( ( [ name, wanted ] ) => {
		const texts = [ wanted === false ? '' : wanted ].flat().map( text ).filter( Boolean );
		return ! texts.length || texts.includes( facts[ name ]! );
	} );
