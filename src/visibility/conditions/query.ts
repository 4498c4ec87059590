import { compareAny } from '../compare';
import type { Predicate } from '../conditions';
import { remember } from '../remember';

/** Holds where a parameter of the address compares as asked. */
export const query: Predicate< 'query' > = ( value, visit ) =>
	compareAny( parametersOf( visit.url ).getAll( value.name ), value );

/** What is wrongly encoded is taken as it stands. */
export const parametersOf = remember( ( url ) => new URL( url ).searchParams );
