/** Longest time without a break for the browser, in milliseconds. */
const SLICE = 10;

/**
 * Does work piece by piece: it begins when the script that asks for it has ended, and pauses for the browser.
 *
 * @param piece Does one piece; false: nothing is left.
 * @param pause Calls back later.
 * @param now   In milliseconds.
 * @return Begins, or goes on.
 */
export function inSlices(
	piece: () => boolean,
	pause: ( next: () => void ) => void = setTimeout,
	now: () => number = () => performance.now()
): () => void {
	let isUnderWay = false;
	const slice = () => {
		const end = now() + SLICE;
		do {
			isUnderWay = piece();
		} while ( isUnderWay && now() < end );
		if ( isUnderWay ) {
			pause( slice );
		}
	};
	return () => {
		if ( ! isUnderWay ) {
			isUnderWay = true;
			queueMicrotask( slice );
		}
	};
}
