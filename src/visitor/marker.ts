import { consented } from '../widget/consent';
import { keep, recall } from './storage';

/** Key in localStorage: tells of whom this browser has sent something, and nothing else. */
export const MARKER = 'tawk_integration_marker';

/** Whether something of another user than this page's was sent from this browser; where nothing is kept, it was not. */
export function isOfAnother( user: string | undefined ): boolean {
	const marker = recall( MARKER );
	return marker !== null && marker !== user;
}

/**
 * Notes of whom something is sent, before it is.
 *
 * @param user Nothing for nobody.
 * @return Whether it is the first time.
 */
export function mark( user: string | undefined ): boolean {
	const isNew = !! user && consented() && recall( MARKER ) !== user;
	if ( isNew ) {
		keep( MARKER, user );
	}
	return isNew;
}

/** Loads a page anew that comes back from the history after its user has left. */
export function leaveWithUser(): void {
	const marker = recall( MARKER );
	addEventListener( 'pageshow', ( { persisted } ) => {
		if ( persisted && recall( MARKER ) !== marker ) {
			location.reload();
		}
	} );
}
