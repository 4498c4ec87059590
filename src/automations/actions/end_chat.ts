import { does } from '../window';

/** Ends the chat that runs. */
export const endChat = does( 'endChat', { needless: true } );
