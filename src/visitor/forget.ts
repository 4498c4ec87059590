import { VISITS } from '../visibility/visits-key';
import { attempt } from './attempt';
import { MARKER } from './marker';
import { SENT } from './sent';
import { keep, recall } from './storage';
import { isTawks } from './tawk-names';

/**
 * Removes what tawk.to has kept of a visitor on this host, and what we have kept of what was sent. As far as that can
 * be done: cookies of another path stay.
 */
export function forget(): void {
	const isGone = ( name: string ) => isTawks( name ) || name === SENT || name === MARKER;
	[ () => localStorage, () => sessionStorage ].forEach( ( storage ) => {
		attempt( () =>
			Object.keys( storage() )
				.filter( isGone )
				.forEach( ( key ) => storage().removeItem( key ) )
		);
	} );
	// Visits are the browser's, but whoever was here came by that address.
	const visits = recall( VISITS );
	if ( visits ) {
		keep( VISITS, visits.replace( / http.*/s, '' ) );
	}
	attempt( () =>
		document.cookie
			.split( '; ' )
			.map( ( pair ) => pair.replace( /=.*/s, '' ) )
			.filter( isGone )
			.forEach( expire )
	);
}

/** On this host and on every domain above: nobody can read which one a cookie is of. */
function expire( name: string ): void {
	const labels = location.hostname.split( '.' );
	[ '', ...labels.map( ( _, index ) => `; domain=${ labels.slice( index ).join( '.' ) }` ) ].forEach( ( domain ) => {
		document.cookie = `${ name }=; path=/; max-age=0${ domain }`;
	} );
}
