import type { Kind } from './kind';

const SECOND = 1000;

/** The page has been before the eyes for so many `seconds`. */
export const timeOnPage: Kind = ( { seconds }, happened ) => {
	let looked = 0;
	const timer = setInterval( () => {
		looked += document.visibilityState === 'hidden' ? 0 : 1;
		if ( looked >= Number( seconds ) ) {
			clearInterval( timer );
			happened( () => ( { seconds: `${ seconds }` } ) );
		}
	}, SECOND );
};
