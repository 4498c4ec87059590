import { text } from '../engine/facts';
import { bySelector, textOf } from './by-selector';

/** Something is clicked that the `selector` names. */
export const click = bySelector( 'click', ( element ) => ( {
	text: textOf( element ),
	link: text( element.closest< HTMLAnchorElement >( 'a,area' )?.href ),
} ) );
