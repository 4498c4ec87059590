import { does } from '../window';
import { showWidget } from './show_widget';

/** Shows the widget, or hides it where it is shown. */
export const toggleVisibility = does( 'toggleVisibility', { ...showWidget, opening: showWidget } );
