import type { Loading, Strategy } from './config';
import { loaded } from './loaded';

/** Longest wait for an idle moment after the page has loaded, in milliseconds. */
const IDLE_TIMEOUT = 5000;

const INTERACTIONS = [ 'pointerdown', 'keydown', 'scroll', 'touchstart', 'wheel' ];

type Wait = ( loading: Loading ) => Promise< void >;

/** The loading strategies: each resolves when the widget may be loaded. */
const STRATEGIES: Record< Strategy, Wait > = {
	immediate: () => Promise.resolve(),
	idle: () => loaded().then( idle ),
	delay: ( { delay = 0 } ) => new Promise( ( resolve ) => setTimeout( resolve, delay * 1000 ) ),
	interaction: () =>
		new Promise( ( resolve ) => {
			const done = () => {
				INTERACTIONS.forEach( ( type ) => removeEventListener( type, done, true ) );
				resolve();
			};
			INTERACTIONS.forEach( ( type ) => addEventListener( type, done, { capture: true, passive: true } ) );
		} ),
};

/** Waits for the moment that the settings name. */
export function moment( loading: Loading ): Promise< void > {
	return STRATEGIES[ loading.strategy ]( loading );
}

function idle(): Promise< void > {
	return new Promise( ( resolve ) => {
		// Safari has no requestIdleCallback.
		if ( 'requestIdleCallback' in window ) {
			requestIdleCallback( () => resolve(), { timeout: IDLE_TIMEOUT } );
		} else {
			setTimeout( resolve, 200 );
		}
	} );
}
