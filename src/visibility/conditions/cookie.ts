import { compareAny } from '../compare';
import type { Predicate } from '../conditions';
import { remember } from '../remember';

/** Holds where a cookie that scripts can read compares as asked. */
export const cookie: Predicate< 'cookie' > = ( value, visit ) =>
	compareAny( pairsOf( visit.cookies ).getAll( value.name ), value );

/** Read as parameters are, which never throws: but a plus is no blank in cookies, and an ampersand ends none. */
export const pairsOf = remember(
	( cookies ) => new URLSearchParams( cookies.replace( /[+&]/g, encodeURIComponent ).replace( /; /g, '&' ) )
);
