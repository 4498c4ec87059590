import { text } from '../engine/facts';
import type { Kind } from './kind';

/** A page is looked at: also one that comes back from the history. */
export const pageView: Kind = ( _, happened ) => {
	const look = () => happened( () => ( { title: text( document.title ), path: location.pathname } ) );
	addEventListener( 'pageshow', ( { persisted } ) => persisted && look() );
	look();
};
