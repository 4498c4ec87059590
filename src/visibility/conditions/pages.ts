import { compareAny } from '../compare';
import type { Predicate } from '../conditions';

/** Holds where the number of pages of this visit, this one included, compares as asked. */
export const pages: Predicate< 'pages' > = ( value, visit ) => compareAny( [ `${ visit.pages }` ], value );
