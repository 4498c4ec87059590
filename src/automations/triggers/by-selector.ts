import { attempt } from '../../visitor/attempt';
import { text, type Facts } from '../engine/facts';
import type { Kind } from './kind';

/** What an element says, its white space put together. */
export const textOf = ( { textContent }: Element ): string =>
	// Of a long one, no more than may count.
	text( textContent?.slice( 0, 20000 ).trim().replace( /\s+/g, ' ' ) );

/**
 * An event that reaches an element, or something inside; also of elements that come later. Heard at the window and
 * first: what keeps events to itself hinders nothing, and is not hindered.
 */
export const bySelector =
	( type: 'click' | 'submit', facts: ( element: Element ) => Facts ): Kind =>
	( { selector }, happened ) =>
		addEventListener(
			type,
			( { target, detail }: Partial< UIEvent > ) => {
				// A selector of whatever form; and forms whose fields bear the names of methods.
				const element = attempt( () => Element.prototype.closest.call( target, selector as string ) );
				// A double click is one.
				if ( element && ! ( detail! > 1 ) ) {
					happened( () => facts( element ) );
				}
			},
			{ capture: true, passive: true }
		);
