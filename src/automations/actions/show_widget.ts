import type { Action } from '../action';
import { invoke } from '../window';

/** Shows the widget, its window closed. */
export const showWidget: Action = { loads: true, seen: true, run: ( { api } ) => invoke( api, 'showWidget' ) };
