import { compared } from '../compared';
import type { Predicate } from '../conditions';

/** Holds where the number of visits of this browser, this one included, compares as asked. */
export const visits: Predicate< 'visits' > = ( value, visit ) => compared( [ `${ visit.visits }` ], value );
