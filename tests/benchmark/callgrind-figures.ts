/** Reading what callgrind writes. Pure. */

/** The total of one of callgrind's files. */
export const totalOf = ( file: string ): number => {
	const total = /^totals: (\d+)$/m.exec( file )?.[ 1 ];
	if ( total === undefined ) {
		throw new Error( 'This is not a whole file of callgrind: it has no totals.' );
	}
	return Number( total );
};

/** The middle value; of an even number the mean of the two in the middle. */
export const median = ( values: readonly number[] ): number => {
	const sorted = [ ...values ].sort( ( a, b ) => a - b );
	const upper = sorted[ Math.floor( sorted.length / 2 ) ];
	const lower = sorted[ Math.ceil( sorted.length / 2 ) - 1 ];
	if ( upper === undefined || lower === undefined ) {
		throw new Error( 'There is no median of nothing.' );
	}
	return ( lower + upper ) / 2;
};
