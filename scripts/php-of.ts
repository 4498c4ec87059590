/**
 * A value of JSON as PHP that means the same; an object is an array with keys, as `json_decode( …, true )` makes it.
 *
 * @throws Where a value is none of JSON's.
 */
export function phpOf( value: unknown ): string {
	if ( value === null || typeof value === 'boolean' || typeof value === 'number' ) {
		return String( value );
	}
	if ( typeof value === 'string' ) {
		return quoted( value );
	}
	if ( Array.isArray( value ) ) {
		return `array( ${ value.map( phpOf ).join( ', ' ) } )`;
	}
	if ( typeof value === 'object' ) {
		const members = Object.entries( value ).map(
			( [ key, member ] ) => `${ quoted( key ) } => ${ phpOf( member ) }`
		);
		return `array( ${ members.join( ', ' ) } )`;
	}
	throw new Error( `${ typeof value } is no value of JSON.` );
}

/** In single quotes PHP knows two escapes. */
const quoted = ( text: string ): string => `'${ text.replace( /[\\']/g, '\\$&' ) }'`;
