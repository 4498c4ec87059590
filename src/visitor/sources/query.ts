import { parametersOf } from '../../visibility/conditions/query';
import type { Source } from '../sources';

/** A parameter of the address, as often as it is there. */
export const query: Source = ( { url }, name ) => parametersOf( url ).getAll( name );
