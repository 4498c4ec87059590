/** Remembers the answers of a pure function: many conditions ask the same. */
export function remember< Answer >( ask: ( text: string ) => Answer ): ( text: string ) => Answer {
	const known: Record< string, Answer > = {};
	return ( text ) => ( known[ text ] ??= ask( text ) );
}
