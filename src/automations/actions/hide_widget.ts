import { does } from '../window';

/** Hides the widget with its window. */
export const hideWidget = does( 'hideWidget', { needless: true, seen: true } );
