import { useEffect, useState } from '@wordpress/element';
import { askRules, type Verdict } from './explain';

/** What the rules say of a post now: asked again each time it has been saved. Null until they answer. */
export function useVerdict( post: number, isSaving: boolean ): Verdict | null {
	const [ verdict, setVerdict ] = useState< Verdict | null >( null );
	useEffect( () => {
		if ( isSaving ) {
			return undefined;
		}
		let isOver = false;
		void askRules( post ).then( ( answer ) => {
			if ( ! isOver ) {
				setVerdict( answer );
			}
		} );
		return () => {
			isOver = true;
		};
	}, [ post, isSaving ] );
	return verdict;
}
