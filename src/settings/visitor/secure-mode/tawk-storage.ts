import { isTawks } from '../../../visitor/tawk-names';

const EXPIRED = 'path=/; max-age=0';

/**
 * Takes away what tawk.to keeps in this browser for this host, so that what follows is a visit of its own.
 *
 * @return Puts it back, in the place of what has come since.
 */
export function keptStorage(): () => void {
	const before = taken();
	return () => {
		taken();
		before.items.forEach( ( [ name, value ] ) => store( ( kept ) => kept.setItem( name, value ) ) );
		before.cookies.forEach( ( [ name, value ] ) => {
			document.cookie = `${ name }=${ value }; path=/; samesite=lax; max-age=15552000`;
		} );
	};
}

type Pair = [ name: string, value: string ];

function taken(): { items: Pair[]; cookies: Pair[] } {
	const items: Pair[] = [];
	store( ( kept ) => {
		items.push( ...Object.entries< string >( kept ).filter( ( [ name ] ) => isTawks( name ) ) );
		items.forEach( ( [ name ] ) => kept.removeItem( name ) );
	} );
	const cookies = document.cookie
		.split( '; ' )
		.map( ( pair ): Pair => [ pair.split( '=', 1 )[ 0 ] ?? '', pair.slice( pair.indexOf( '=' ) + 1 ) ] )
		.filter( ( [ name ] ) => isTawks( name ) );
	cookies.forEach( ( [ name ] ) => {
		document.cookie = `${ name }=; ${ EXPIRED }`;
	} );
	// One of a whole domain stays where it is.
	return { items, cookies: cookies.filter( ( [ name ] ) => ! document.cookie.includes( `${ name }=` ) ) };
}

/** A browser may deny its storage. */
function store( act: ( kept: Storage ) => void ): void {
	try {
		act( window.localStorage );
	} catch {
		// Then tawk.to keeps nothing there either.
	}
}
