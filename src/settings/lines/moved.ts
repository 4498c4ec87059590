/** Moves a member of a list; a place beyond its ends counts as its ends. */
export function moved< Member >( list: readonly Member[], from: number, to: number ): Member[] {
	const rest = list.filter( ( _, place ) => place !== from );
	return [
		...rest.slice( 0, Math.max( 0, to ) ),
		...list.slice( from, from + 1 ),
		...rest.slice( Math.max( 0, to ) ),
	];
}
