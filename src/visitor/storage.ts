import { attempt } from './attempt';

/** What this browser keeps under a key; null where that is nothing, or denied. */
export const recall = ( key: string ): string | null => attempt( () => localStorage.getItem( key ) ) ?? null;

/** Where storage is denied or full, nothing is kept. */
export const keep = ( key: string, text: string ): void => attempt( () => localStorage.setItem( key, text ) );
