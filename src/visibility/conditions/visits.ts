import { compareAny } from '../compare';
import type { Predicate } from '../conditions';

/** Holds where the number of visits of this browser, this one included, compares as asked. */
export const visits: Predicate< 'visits' > = ( value, visit ) => compareAny( [ `${ visit.visits }` ], value );
