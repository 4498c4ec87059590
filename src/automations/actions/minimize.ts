import type { Action } from '../action';
import { invoke } from '../window';

/** Closes the chat window; the chat goes on. */
export const minimize: Action = { needless: true, seen: true, run: ( { api } ) => invoke( api, 'minimize' ) };
