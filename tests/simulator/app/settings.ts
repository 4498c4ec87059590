/**
 * The properties of `Tawk_API` that are read exactly once, when the embed script runs. Later changes are ignored, as
 * in the real widget, and reported.
 */
import type { TawkApi } from './globals';
import type { Notice } from './report';

const NAMES = [ 'visitor', 'customStyle', 'autoStart', 'embedded' ] as const;

export interface Settings {
	visitor: unknown;
	customStyle: unknown;
	autoStart: boolean;
	/** Id of the container of an inline chat; empty: floating. */
	embedded: string;
}

/** A copy that later changes of the object do not reach. */
const copy = ( value: unknown ): unknown =>
	value === undefined ? undefined : JSON.parse( JSON.stringify( value ) ?? 'null' );

/** Reports whenever the property is written; it reads as before. An accessor of the page's own is left alone. */
export const watchProperty = ( api: TawkApi, name: string, value: unknown, written: () => void ): void => {
	if ( Object.getOwnPropertyDescriptor( api, name )?.get ) {
		return;
	}
	let current = value;
	Object.defineProperty( api, name, {
		configurable: true,
		enumerable: current !== undefined,
		get: () => current,
		set: ( changed: unknown ) => {
			current = changed;
			written();
		},
	} );
};

/** Reads the settings, and reports what is no setting or is changed afterwards. */
export const readSettings = ( api: TawkApi, notice: Notice ): Settings => {
	const read = Object.fromEntries( NAMES.map( ( name ) => [ name, api[ name ] ] ) );
	const { visitor, customStyle, autoStart, embedded } = read;
	const given = copy( visitor );
	for ( const name of NAMES ) {
		watchProperty( api, name, read[ name ], () =>
			notice( 'late-setting', `${ name } was set after the embed script had read it` )
		);
	}
	if ( autoStart !== undefined && typeof autoStart !== 'boolean' ) {
		notice( 'bad-setting', `autoStart is not a boolean but ${ typeof autoStart }` );
	}
	if ( embedded !== undefined && typeof embedded !== 'string' ) {
		notice( 'bad-setting', `embedded is not a string but ${ typeof embedded }` );
	}
	addEventListener( 'pagehide', () => {
		if ( JSON.stringify( visitor ) !== JSON.stringify( given ) ) {
			notice( 'late-setting', 'visitor was changed in place after the embed script had read it' );
		}
	} );
	return {
		visitor: given,
		customStyle: copy( customStyle ),
		autoStart: autoStart !== false,
		embedded: typeof embedded === 'string' ? embedded : '',
	};
};
