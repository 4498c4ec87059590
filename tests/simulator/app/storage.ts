/**
 * What the widget keeps in the browser, by the names seen in public (assumption A16): the visitor in
 * `twk_uuid_{property}`, a browser key `twk_idm_key`, `TawkConnectionTime`. Where storage is denied, nothing is kept.
 */
const HALF_A_YEAR = 15_552_000;

const attempt = < Value >( action: () => Value, otherwise: Value ): Value => {
	try {
		return action();
	} catch {
		return otherwise;
	}
};

const readCookie = ( name: string ): string | null => {
	const pair = document.cookie.split( '; ' ).find( ( candidate ) => candidate.startsWith( `${ name }=` ) );
	return pair === undefined ? null : decodeURIComponent( pair.slice( name.length + 1 ) );
};

const read = ( name: string, cookies: boolean ): string | null =>
	attempt( () => localStorage.getItem( name ), null ) ??
	( cookies ? attempt( () => readCookie( name ), null ) : null );

const write = ( name: string, value: string, cookies: boolean, maxAge: number ): void => {
	attempt( () => localStorage.setItem( name, value ), undefined );
	if ( cookies ) {
		attempt( () => {
			document.cookie = `${ name }=${ encodeURIComponent( value ) }; path=/; samesite=lax${ maxAge > 0 ? `; max-age=${ maxAge }` : '' }`;
		}, undefined );
	}
};

export interface Storage {
	/** The visitor of an earlier page; empty for a new one. */
	visitorId: ( propertyId: string ) => string;
	keep: ( propertyId: string, visitorId: string ) => void;
}

const parseUuid = ( stored: string | null ): string => {
	const value: unknown = attempt( () => JSON.parse( stored ?? 'null' ), null );
	const uuid = typeof value === 'object' && value !== null && 'uuid' in value ? value.uuid : '';
	return typeof uuid === 'string' ? uuid : '';
};

/** Storage of this host: localStorage, and cookies too if so said. */
export const browserStorage = ( cookies: boolean ): Storage => ( {
	visitorId: ( propertyId ) => parseUuid( read( `twk_uuid_${ propertyId }`, cookies ) ),
	keep( propertyId, visitorId ) {
		const value = { uuid: visitorId, version: 3, domain: location.hostname, ts: Date.now() };
		write( `twk_uuid_${ propertyId }`, JSON.stringify( value ), cookies, HALF_A_YEAR );
		write( 'TawkConnectionTime', '0', cookies, 0 );
		if ( read( 'twk_idm_key', cookies ) === null ) {
			write( 'twk_idm_key', Math.random().toString( 36 ).slice( 2 ).padEnd( 21, '0' ), cookies, 0 );
		}
	},
} );
