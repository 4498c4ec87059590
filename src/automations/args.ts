/** Texts, their keys in small letters as tawk.to keeps them; null where it is something else, or nothing. */
export function pairs( given: unknown ): [ key: string, text: string ][] | null {
	const entries = given && typeof given === 'object' && ! Array.isArray( given ) ? Object.entries( given ) : [];
	return entries.length && entries.every( ( [ , text ] ) => typeof text === 'string' )
		? entries.map( ( [ key, text ] ) => [ key.toLowerCase(), text ] )
		: null;
}

/** A list of texts; null where it is something else, or empty. */
export const texts = ( given: unknown ): string[] | null =>
	Array.isArray( given ) && given.length && given.every( ( text ) => typeof text === 'string' ) ? given : null;
