import type { Source } from '../sources';

/** The language that the visitor prefers, such as `de-AT`. */
export const language: Source = ( { language: tag } ) => [ tag ];
