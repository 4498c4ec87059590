/** What is reported as JSON of a list of objects; what is nothing of the kind is left out. */
export function listIn( told: string | undefined ): Partial< Record< string, unknown > >[] {
	try {
		const list: unknown = JSON.parse( told ?? '' );
		return Array.isArray( list ) ? list.filter( ( entry ) => typeof entry === 'object' && entry !== null ) : [];
	} catch {
		return [];
	}
}

/** Puts values into the places %1$s and %2$s of a sentence. */
export const fill = ( sentence: string, values: unknown[] ): string =>
	sentence.replace( /%([12])\$s/g, ( _, place ) => String( values[ Number( place ) - 1 ] ?? '' ) );
