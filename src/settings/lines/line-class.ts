interface State {
	isOpen: boolean;
	isOff?: boolean;
	/** Where what is dragged would be put. */
	side: 'before' | 'after' | null;
}

/** Classes of the card of a line. */
export const lineClass = ( { isOpen, isOff = false, side }: State, ...more: string[] ): string =>
	[ 'tawk-integration-line', ...more, isOpen ? 'is-open' : '', isOff ? 'is-off' : '', side ? `is-${ side }` : '' ]
		.filter( Boolean )
		.join( ' ' );
