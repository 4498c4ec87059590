import type { Settings } from '../../shared/settings';

/** The server's own: never a change of the person's. */
const READ_ONLY = [ 'version', 'revision' ];

/**
 * Paths of what the person changed. The two ids of the widget count as one change, as they are one to the person;
 * of a list whose members have ids each member that changed, came or went counts (`visibility.rules.<id>`), and
 * another order of the others counts once.
 *
 * @return In the order of the settings.
 */
export function changes( saved: Settings, edited: Settings ): string[] {
	const paths = differences( saved, edited, '' );
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
				if ( hasIds( before ) && hasIds( after ) && hasIds( value ) ) {
					return [ key, mergeMembers( before, after, value ) ];
				}
				return [ key, same( before, after ) ? value : after ];
			} )
		);
	};
	return merge( sent, edited, stored ) as Settings;
}

/**
 * A list after both sides changed it: what the person changed, added or removed, over what was stored meanwhile. Its
 * order is the person's if they changed it, and what came from elsewhere stands last then.
 */
function mergeMembers( sent: readonly Member[], edited: readonly Member[], stored: readonly Member[] ): Member[] {
	const [ before, after, there ] = [ byId( sent ), byId( edited ), byId( stored ) ];
	const isOwn = ( member: Member ) => ! same( before.get( member.id ), member );
	const isRemoved = ( { id }: Member ) => before.has( id ) && ! after.has( id );
	const newest = ( member: Member ): Member => {
		const own = after.get( member.id );
		return own && isOwn( own ) ? own : ( there.get( member.id ) ?? member );
	};
	const ids = ( members: readonly Member[] ) => members.map( ( { id } ) => id );
	if ( same( ids( sent ), ids( edited ) ) ) {
		const lost = edited.filter( ( member ) => isOwn( member ) && ! there.has( member.id ) );
		return [ ...stored.map( newest ), ...lost ];
	}
	const kept = edited.filter( ( member ) => there.has( member.id ) || isOwn( member ) );
	const foreign = stored.filter( ( member ) => ! after.has( member.id ) && ! isRemoved( member ) );
	return [ ...kept.map( newest ), ...foreign ];
}

function differences( before: unknown, after: unknown, path: string ): string[] {
	if ( before === after || READ_ONLY.includes( path ) ) {
		return [];
	}
	if ( isSection( before ) && isSection( after ) ) {
		const old = new Map< string, unknown >( Object.entries( before ) );
		return Object.entries( after ).flatMap( ( [ key, value ] ) =>
			differences( old.get( key ), value, path ? `${ path }.${ key }` : key )
		);
	}
	if ( hasIds( before ) && hasIds( after ) ) {
		return differencesOfMembers( before, after, path );
	}
	return same( before, after ) ? [] : [ path ];
}

function differencesOfMembers( before: readonly Member[], after: readonly Member[], path: string ): string[] {
	const [ old, now ] = [ byId( before ), byId( after ) ];
	const touched = after.filter( ( member ) => ! same( old.get( member.id ), member ) );
	const removed = before.filter( ( { id } ) => ! now.has( id ) );
	const moved = ! same(
		before.filter( ( { id } ) => now.has( id ) ).map( ( { id } ) => id ),
		after.filter( ( { id } ) => old.has( id ) ).map( ( { id } ) => id )
	);
	return [ ...( moved ? [ path ] : [] ), ...[ ...touched, ...removed ].map( ( { id } ) => `${ path }.${ id }` ) ];
}

interface Member {
	id: string;
}

const byId = ( members: readonly Member[] ): Map< string, Member > =>
	new Map( members.map( ( member ) => [ member.id, member ] ) );

/** Whether a value is a list whose members have ids; an empty list may be one. */
export const hasIds = ( value: unknown ): value is readonly Member[] =>
	Array.isArray( value ) &&
	value.every( ( member: unknown ) => isSection( member ) && 'id' in member && typeof member.id === 'string' );

export function isSection( value: unknown ): value is object {
	return typeof value === 'object' && value !== null && ! Array.isArray( value );
}

export function same( a: unknown, b: unknown ): boolean {
	return a === b || JSON.stringify( a ) === JSON.stringify( b );
}
