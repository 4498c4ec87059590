import { text } from '../engine/facts';
import { bySelector } from './by-selector';

const attribute = ( form: Element, name: string ) => text( Element.prototype.getAttribute.call( form, name ) );

/** A form is sent that the `selector` names, or in what it names. What was typed is told to nobody. */
export const formSubmit = bySelector( 'submit', ( form ) => ( {
	form: attribute( form, 'name' ) || attribute( form, 'id' ),
} ) );
