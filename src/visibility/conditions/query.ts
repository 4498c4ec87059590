import { compared } from '../compared';
import type { Predicate } from '../conditions';
import { remember } from '../remember';

/** Holds where a parameter of the address compares as asked. */
export const query: Predicate< 'query' > = ( value, visit ) =>
	compared( parametersOf( visit.url ).getAll( value.name ), value );

/** Never throws: what is wrongly encoded is taken as it stands. */
const parametersOf = remember( ( url ) => new URLSearchParams( /^[^?#]*\?([^#]*)/.exec( url )?.[ 1 ] ) );
