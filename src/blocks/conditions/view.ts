import { DECIDED, type Part } from '../../widget/page';
import { status } from '../agents';
import { holdsFor } from '../holds';
import { place } from '../place';

/** Shows the blocks whose conditions hold, now and whenever that is decided anew. */
export const begin: Part[ 'begin' ] = ( page ) => {
	const decide = () =>
		place(
			'tawkHolds',
			[ ...document.querySelectorAll< HTMLElement >( '[data-tawk-conditions]' ) ].map( ( element ) => ( {
				element,
				isShown: holdsFor( page, element ),
				isSettled: isSettled( element ),
			} ) )
		);
	addEventListener( DECIDED, decide );
	decide();
};

/** What hangs on the agents may change as soon as the widget has loaded. */
const isSettled = ( { dataset }: HTMLElement ): boolean =>
	status() !== 'unknown' || ! dataset.tawkConditions?.includes( '"agent_status"' );
