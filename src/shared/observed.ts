import { useSyncExternalStore } from '@wordpress/element';

/**
 * A value that several components show and one changes.
 *
 * @param first Gives the value until it is set.
 */
export function observed< Value >( first: () => Value ) {
	let get = first;
	const listeners = new Set< () => void >();
	const subscribe = ( listener: () => void ) => {
		listeners.add( listener );
		return () => listeners.delete( listener );
	};
	return {
		/** Draws a component again when the value has changed. */
		useValue: (): Value => useSyncExternalStore( subscribe, () => get() ),
		set: ( value: Value ): void => {
			get = () => value;
			listeners.forEach( ( listener ) => listener() );
		},
	};
}
