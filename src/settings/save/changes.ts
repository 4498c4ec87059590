import type { Settings } from '../../shared/settings';

/** The server's own: never a change of the person's. */
const READ_ONLY = [ 'version', 'revision' ];

type Leaf = [ path: string, value: unknown ];

/**
 * Paths of what the person changed. The two ids of the widget count as one change, as they are one to the person.
 *
 * @return In the order of the settings.
 */
export function changes( saved: Settings, edited: Settings ): string[] {
	const before = new Map( leaves( saved ) );
	const paths = leaves( edited )
		.filter( ( [ path, value ] ) => ! same( before.get( path ), value ) )
		.map( ( [ path ] ) => path );
	return paths.includes( 'property_id' ) ? paths.filter( ( path ) => path !== 'widget_id' ) : paths;
}

/**
 * The settings after a save: what the server stored, and what the person changed while it did.
 *
 * @param sent   What was sent.
 * @param edited What stands on the screen when the answer comes.
 * @param stored The answer.
 */
export function afterSave( sent: Settings, edited: Settings, stored: Settings ): Settings {
	const merge = ( from: object, now: object, to: object ): object => {
		const sentOf = new Map( Object.entries( from ) );
		const editedOf = new Map( Object.entries( now ) );
		return Object.fromEntries(
			Object.entries( to ).map( ( [ key, value ] ) => {
				const before: unknown = sentOf.get( key );
				const after: unknown = editedOf.get( key );
				if ( isSection( before ) && isSection( after ) && isSection( value ) ) {
					return [ key, merge( before, after, value ) ];
				}
				return [ key, same( before, after ) ? value : after ];
			} )
		);
	};
	return merge( sent, edited, stored ) as Settings;
}

function leaves( section: object, at = '' ): Leaf[] {
	return Object.entries( section ).flatMap( ( [ key, value ]: [ string, unknown ] ): Leaf[] => {
		const path = at ? `${ at }.${ key }` : key;
		if ( READ_ONLY.includes( path ) ) {
			return [];
		}
		return isSection( value ) ? leaves( value, path ) : [ [ path, value ] ];
	} );
}

function isSection( value: unknown ): value is object {
	return typeof value === 'object' && value !== null && ! Array.isArray( value );
}

function same( a: unknown, b: unknown ): boolean {
	return JSON.stringify( a ) === JSON.stringify( b );
}
