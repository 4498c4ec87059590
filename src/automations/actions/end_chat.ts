import type { Action } from '../action';
import { invoke } from '../window';

/** Ends the chat that runs. */
export const endChat: Action = { needless: true, run: ( { api } ) => invoke( api, 'endChat' ) };
