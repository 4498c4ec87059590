import { does } from '../window';

/** Closes the chat window; the chat goes on. */
export const minimize = does( 'minimize', { needless: true, seen: true } );
