import { does } from '../window';

/** Closes the connection to tawk.to; `start` opens it again. */
export const shutdown = does( 'shutdown', { needless: true } );
