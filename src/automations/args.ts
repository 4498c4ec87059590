type Entry = [ name: string, text: string ];

const isTextEntry = ( entry: [ string, unknown ] ): entry is Entry => typeof entry[ 1 ] === 'string';

/**
 * Texts by name; null where it is something else. An empty list stands for no texts: that is what PHP makes of an empty
 * object.
 */
export function textsByName( given: unknown ): Entry[] | null {
	const entries = Object.entries< unknown >( Object( given ) );
	const isObject = typeof given === 'object' && ! ( Array.isArray( given ) && entries.length );
	return isObject && entries.every( isTextEntry ) ? entries : null;
}

/** The same, the keys in small letters as tawk.to keeps them. */
export const pairs = ( given: unknown ): [ key: string, text: string ][] | null =>
	textsByName( given )?.map( ( [ key, text ] ) => [ key.toLowerCase(), text ] ) ?? null;

/** A list of texts; null where it is something else, or empty. */
export const texts = ( given: unknown ): string[] | null =>
	Array.isArray( given ) && given.length && given.every( ( text ) => typeof text === 'string' ) ? given : null;
