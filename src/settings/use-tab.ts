import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { focusIn } from './save/Field';
import { tabOf } from './tabs';

/** Which tab is open, told by the address, and where the focus goes when the screen leads to one. */
export function useTab() {
	const [ open, setOpen ] = useState( { name: tabOf( window.location.hash ), turn: 0 } );
	const target = useRef( '' );

	/** The person chose a tab. */
	const choose = useCallback( ( name: string ) => {
		window.history.replaceState( null, '', `#${ name }` );
		setOpen( ( { turn } ) => ( { name, turn } ) );
	}, [] );

	/** The screen leads to a tab, and there to an element. */
	const lead = useCallback( ( name: string, elementId = '' ) => {
		target.current = elementId;
		window.history.replaceState( null, '', `#${ name }` );
		setOpen( ( { turn } ) => ( { name, turn: turn + 1 } ) );
	}, [] );

	useEffect( () => {
		focusIn( target.current );
		target.current = '';
	}, [ open.turn ] );

	return { open, choose, lead };
}
