/** Codes that blame what was sent. */
const REFUSALS = [
	'CONTAINS_INVALID_KEY',
	'CONTAINS_INVALID_VALUE',
	'INVALID_ATTRIBUTES',
	'ATTRIBUTE_LIMIT_EXCEEDED',
	'INVALID_TAGS',
	'TAG_LIMIT_EXCEEDED',
];

/** Calls for one list: one bad entry of 50 takes 13. */
const MOST_CALLS = 64;

export interface Delivery< Entry > {
	/** Resolves with '' or a code. */
	send: ( entries: Entry[] ) => Promise< string >;
	accepted: ( entries: Entry[] ) => void;
	refused: ( entry: Entry, code: string ) => void;
}

/**
 * Sends a list in one call. What tawk.to refuses is halved until the bad entries are found: they never lose the others.
 *
 * @return '' where every entry was accepted or refused, else why the rest was not sent.
 */
export function deliver< Entry >(
	entries: Entry[],
	{ send, accepted, refused }: Delivery< Entry >
): Promise< string > {
	let calls = 0;
	const part = async ( some: Entry[] ): Promise< string > => {
		const code = ++calls > MOST_CALLS ? 'TOO_MANY_CALLS' : await send( some );
		if ( ! code ) {
			accepted( some );
		}
		if ( ! REFUSALS.includes( code ) ) {
			return code;
		}
		if ( some.length === 1 ) {
			some.forEach( ( entry ) => refused( entry, code ) );
			return '';
		}
		const half = Math.floor( some.length / 2 );
		return ( await part( some.slice( 0, half ) ) ) || part( some.slice( half ) );
	};
	return part( entries );
}
