import { useSyncExternalStore } from '@wordpress/element';
import { boot, type Boot } from './boot';

type Widgets = Boot[ 'widgets' ];

/** Further widgets of the site: those that PHP named, and what is added while the editor is open. */
let widgets: Widgets | undefined;
const listeners = new Set< () => void >();

function subscribe( listener: () => void ): () => void {
	listeners.add( listener );
	return () => listeners.delete( listener );
}

export const useWidgets = (): Widgets => useSyncExternalStore( subscribe, () => widgets ?? boot.widgets );

/** Tells all blocks which widgets the settings hold now. */
export function knowWidgets( stored: Widgets ): void {
	widgets = stored.map( ( { id, name } ) => ( { id, name } ) );
	listeners.forEach( ( listener ) => listener() );
}
