/** The address that a link to the tab asks about (`#visibility?check=…`), null for none. */
export function askedIn( hash: string ): string | null {
	const [ , query = '' ] = hash.split( '?' );
	return new URLSearchParams( query ).get( 'check' );
}

/** As the screen was opened: its tabs write their own address over it. */
let pending = askedIn( window.location.hash );

/** The address that the screen was opened to ask about, once; then, and without one, null. */
export function firstQuestion(): string | null {
	const first = pending;
	pending = null;
	return first;
}
