import type { Kind } from './kind';

/** So many `percent` of the page have come into sight; of a short page that may be all, once it has loaded. */
export const scroll: Kind = ( { percent }, happened ) => {
	const look = () => {
		const { scrollHeight } = document.documentElement;
		// Browsers round: at its end, a page may lack part of a pixel.
		if ( scrollY + innerHeight + 1 >= ( scrollHeight * Number( percent ) ) / 100 ) {
			[ 'scroll', 'load' ].forEach( ( type ) => removeEventListener( type, look ) );
			happened( () => ( { percent: `${ percent }` } ) );
		}
	};
	addEventListener( 'scroll', look, { passive: true } );
	if ( document.readyState === 'complete' ) {
		look();
	} else {
		addEventListener( 'load', look );
	}
};
