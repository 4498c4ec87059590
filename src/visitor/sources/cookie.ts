import { pairsOf } from '../../visibility/conditions/cookie';
import type { Source } from '../sources';

/** A cookie that scripts can read. */
export const cookie: Source = ( { cookies }, name ) => pairsOf( cookies ).getAll( name );
