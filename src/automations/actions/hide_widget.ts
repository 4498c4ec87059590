import type { Action } from '../action';
import { invoke } from '../window';

/** Hides the widget with its window. */
export const hideWidget: Action = { needless: true, seen: true, run: ( { api } ) => invoke( api, 'hideWidget' ) };
