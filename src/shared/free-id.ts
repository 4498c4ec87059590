/** An id of a list member (definition `slug` of the schema) that is not taken yet; `fallback` where no letter is left. */
export function freeId( wanted: string, taken: readonly string[], fallback = 'rule' ): string {
	const base = slugOf( wanted ) || fallback;
	for ( let number = 1; ; number++ ) {
		const id = number === 1 ? base : `${ base }-${ number }`;
		if ( ! taken.includes( id ) ) {
			return id;
		}
	}
}

/** 35 characters leave room for a number behind them. */
function slugOf( text: string ): string {
	return text
		.normalize( 'NFKD' )
		.toLowerCase()
		.replace( /ß/g, 'ss' )
		.replace( /[\u0300-\u036f]/g, '' )
		.replace( /[^a-z0-9]+/g, '-' )
		.replace( /^-+/, '' )
		.slice( 0, 35 )
		.replace( /-+$/, '' );
}
