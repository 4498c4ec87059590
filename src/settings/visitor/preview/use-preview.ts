import { useEffect, useState } from '@wordpress/element';
import { RestError } from '../../../shared/rest';
import type { Settings } from '../../../shared/settings';
import { askPreview, type Preview } from './preview';

/** Milliseconds without a change after which the server is asked. */
const PAUSE = 400;

/** What is known: the last answer stays while the next is on its way. */
export interface Previewed {
	preview: Preview | null;
	/** Why there is no answer to what stands on the screen, '' where there is. */
	failure: string;
	asking: boolean;
}

const NOTHING: Previewed = { preview: null, failure: '', asking: true };

/**
 * What agents would be told about a user, kept up to date with the screen.
 *
 * @param visitor
 * @param user    id, 0 for somebody who is not logged in, null not to ask.
 * @param turn    Counts what the answer hangs on besides: it is asked for again.
 */
export function usePreview( visitor: Settings[ 'visitor' ], user: number | null, turn: unknown ): Previewed {
	const [ previewed, setPreviewed ] = useState( NOTHING );

	useEffect( () => {
		if ( user === null ) {
			return;
		}
		let isLatest = true;
		setPreviewed( ( { preview } ) => ( { ...NOTHING, preview: preview?.user.id === user ? preview : null } ) );
		const timer = setTimeout( async () => {
			const answer = await askPreview( visitor, user ).then(
				( preview ) => ( { preview, failure: '', asking: false } ),
				( error: unknown ) => ( {
					preview: null,
					failure: error instanceof RestError ? error.message : String( error ),
					asking: false,
				} )
			);
			if ( isLatest ) {
				setPreviewed( answer );
			}
		}, PAUSE );
		return () => {
			isLatest = false;
			clearTimeout( timer );
		};
	}, [ visitor, user, turn ] );

	return previewed;
}
