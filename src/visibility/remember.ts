/** Remembers the last answer of a pure function: many conditions ask about the same text. */
export function remember< Answer >( ask: ( text: string ) => Answer ): ( text: string ) => Answer {
	let known: { text: string; answer: Answer } | undefined;
	return ( text ) => {
		if ( known?.text !== text ) {
			known = { text, answer: ask( text ) };
		}
		return known.answer;
	};
}
