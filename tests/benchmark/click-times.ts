/** What a click has cost besides network and widget. Pure. */

/** In milliseconds of the page's own clock. */
export interface ClickTimes {
	clicked: number;
	/** tawk.to's script was asked for. */
	asked: number;
	/** The widget said that it has loaded. */
	loaded: number;
	/** Its window was open. */
	opened: number;
	/** When modules of ours were on their way. */
	fetched: readonly ( readonly [ from: number, to: number ] )[];
}

/** How much of a span is covered by others, which may overlap. */
const covered = ( from: number, to: number, spans: ClickTimes[ 'fetched' ] ): number => {
	let sum = 0;
	let end = from;
	for ( const [ start, stop ] of [ ...spans ].sort( ( [ a ], [ b ] ) => a - b ) ) {
		const until = Math.min( stop, to );
		sum += Math.max( 0, until - Math.max( start, end ) );
		end = Math.max( end, until );
	}
	return sum;
};

/** From the click to the request for the widget, without the time in which our modules were on their way. */
export const untilAsked = ( { clicked, asked, fetched }: ClickTimes ): number =>
	// A tap that loads the chat by itself asks before it is a click.
	Math.max( 0, asked - clicked - covered( clicked, asked, fetched ) );

/** The same, and from the loaded widget to its open window. */
export const untilOpen = ( times: ClickTimes ): number =>
	untilAsked( times ) + Math.max( 0, times.opened - Math.max( times.loaded, times.clicked ) );
