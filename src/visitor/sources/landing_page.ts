import type { Source } from '../sources';

/** Address of the first page of this visit. */
export const landingPage: Source = ( { landingPage: address } ) => [ address ];
