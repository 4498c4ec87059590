import type { Source } from '../sources';

/** Address of the page that the visitor comes from. */
export const referrer: Source = ( { referrer: address } ) => [ address ];
