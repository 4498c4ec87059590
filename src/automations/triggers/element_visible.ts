import { textOf } from './by-selector';
import type { Kind } from './kind';

/** Pause before elements are looked for that have come to the page, in milliseconds. */
const PAUSE = 200;

/** Something comes into sight that the `selector` names: each such element once, also one that comes later. */
export const elementVisible: Kind = ( { selector }, happened ) => {
	const known = new WeakSet< Element >();
	const sight = new IntersectionObserver( ( entries ) =>
		entries.forEach( ( { isIntersecting, target } ) => {
			if ( isIntersecting ) {
				sight.unobserve( target );
				happened( () => ( { text: textOf( target ) } ) );
			}
		} )
	);
	const look = () =>
		document.querySelectorAll( selector as string ).forEach( ( element ) => {
			if ( ! known.has( element ) ) {
				known.add( element );
				sight.observe( element );
			}
		} );
	look();
	let timer: ReturnType< typeof setTimeout > | undefined;
	new MutationObserver( () => {
		timer ??= setTimeout( () => {
			timer = undefined;
			look();
		}, PAUSE );
	} ).observe( document, { childList: true, subtree: true } );
};
