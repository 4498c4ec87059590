import type { Kind } from './kind';

/** The mouse leaves the page at its top, where tabs are closed. */
export const exitIntent: Kind = ( _, happened ) =>
	addEventListener( 'mouseout', ( { relatedTarget, clientY } ) => {
		if ( ! relatedTarget && clientY <= 0 ) {
			happened( () => ( {} ) );
		}
	} );
