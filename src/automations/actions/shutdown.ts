import type { Action } from '../action';
import { invoke } from '../window';

/** Closes the connection to tawk.to; `start` opens it again. */
export const shutdown: Action = { needless: true, run: ( { api } ) => invoke( api, 'shutdown' ) };
