import { observed } from '../shared/observed';
import { boot, type Boot } from './boot';

/** Further widgets of the site: those that PHP named, and what is added while the editor is open. */
const widgets = observed< Boot[ 'widgets' ] >( () => boot.widgets );

export const useWidgets = widgets.useValue;

/** Tells all blocks which widgets the settings hold now. */
export const knowWidgets = ( stored: Boot[ 'widgets' ] ): void =>
	widgets.set( stored.map( ( { id, name } ) => ( { id, name } ) ) );
