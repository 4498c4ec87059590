import type { Page } from '../widget/page';
import type { Running } from '../widget/running';
import { REMOVED } from './codes';

/** Stages at which there is nothing to wait for, and those at which there is for who is patient. */
const OVER = /^blocked/;
const LATE = /^(blocked|no_answer)/;

/** The widget that has loaded, null for none yet, or why none ever will. */
export const there = ( { running }: Page ): Promise< Running | string | null > =>
	Promise.race( [ running, null ] ).catch( () => REMOVED );

/**
 * Waits for the widget.
 *
 * @param page
 * @param isUrgent Whether one that does not answer is given up.
 * @param givenUp  Resolves with a code once nobody waits for it any more.
 * @return Resolves with the widget once it has loaded, or with why that cannot be.
 */
export function arrival(
	page: Page,
	isUrgent: boolean | undefined,
	givenUp?: Promise< string >
): Promise< Running | string > {
	const { element, running } = page;
	return new Promise( ( resolve ) => {
		const end = ( outcome: Running | string ) => {
			observer.disconnect();
			resolve( outcome );
		};
		const look = () => {
			const { stage } = element.dataset;
			if ( ( isUrgent ? LATE : OVER ).test( stage! ) ) {
				end( stage!.toUpperCase() );
			}
		};
		const observer = new MutationObserver( look );
		observer.observe( element, { attributeFilter: [ 'data-stage' ] } );
		running.then( end, () => end( REMOVED ) );
		void givenUp?.then( end );
		look();
	} );
}
