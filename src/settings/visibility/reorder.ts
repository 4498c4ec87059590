import { picks, type Line } from './rule';

/**
 * Moves a line within its own group (those that decide, or those that pick a widget); the other group keeps its
 * places.
 *
 * @param lines
 * @param id
 * @param place Index within the group; beyond its ends counts as its ends.
 */
export function moveTo( lines: readonly Line[], id: string, place: number ): Line[] {
	const moved = lines.find( ( line ) => line.id === id );
	if ( ! moved ) {
		return [ ...lines ];
	}
	const group = lines.filter( ( line ) => picks( line ) === picks( moved ) && line !== moved );
	group.splice( Math.max( 0, place ), 0, moved );
	return lines.map( ( line ) => ( picks( line ) === picks( moved ) ? ( group.shift() ?? line ) : line ) );
}

/** Index of a line within its group, -1 for none. */
export function placeOf( lines: readonly Line[], id: string ): number {
	const own = lines.find( ( line ) => line.id === id );
	return own ? lines.filter( ( line ) => picks( line ) === picks( own ) ).indexOf( own ) : -1;
}

/**
 * Puts new lines in. One that hides goes before the first that shows: behind it, it would come too late for whom
 * that one fits. All others go to the end.
 */
export function insert( lines: readonly Line[], added: readonly Line[] ): Line[] {
	const all = [ ...lines ];
	for ( const line of added ) {
		const firstShow = line.action === 'hide' ? all.findIndex( ( { action } ) => action === 'show' ) : -1;
		all.splice( firstShow === -1 ? all.length : firstShow, 0, line );
	}
	return all;
}
