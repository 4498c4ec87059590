import { DECIDED, type View } from '../../widget/page';
import { holdsFor } from '../holds';
import { place } from '../place';

/** Shows the blocks whose conditions hold, now and whenever that is decided anew. */
export const view: View[ 'view' ] = ( page ) => {
	const decide = () =>
		document
			.querySelectorAll< HTMLElement >( '[data-tawk-conditions]' )
			.forEach( ( element ) => place( element, 'tawkHolds', holdsFor( page, element ) ) );
	addEventListener( DECIDED, decide );
	decide();
};
