import type { Predicate } from '../conditions';

/** Holds where the visitor prefers one of the languages; `de` counts for `de-AT` too, not the other way round. */
export const browserLanguage: Predicate< 'browser_language' > = ( tags, visit ) => {
	const language = `${ visit.language }-`.toLowerCase();
	return tags.some( ( tag ) => language.startsWith( `${ tag }-`.toLowerCase() ) );
};
