import { useCallback, useRef, useState } from '@wordpress/element';

/** Something said in passing. */
export interface Snackbar {
	id: string;
	content: string;
	actions?: { label: string; url?: string; onClick?: () => void }[];
}

/** What is said at the bottom of the screen; a new sentence takes the place of the one before. */
export function useSnackbars() {
	const [ snackbars, setSnackbars ] = useState< Snackbar[] >( [] );
	const count = useRef( 0 );
	const say = useCallback( ( content: string, actions: Snackbar[ 'actions' ] = [] ) => {
		count.current++;
		setSnackbars( [ { id: String( count.current ), content, actions } ] );
	}, [] );
	const dismiss = useCallback(
		( id: string ) => setSnackbars( ( current ) => current.filter( ( snackbar ) => snackbar.id !== id ) ),
		[]
	);
	const hush = useCallback( () => setSnackbars( [] ), [] );
	return { snackbars, say, dismiss, hush };
}
