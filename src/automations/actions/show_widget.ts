import { does } from '../window';

/** Shows the widget, its window closed. */
export const showWidget = does( 'showWidget', { loads: true, seen: true } );
