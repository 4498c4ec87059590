import type { Loading, Strategy } from './config';
import { loaded } from './loaded';

/** Longest wait for an idle moment after the page has loaded, in milliseconds. */
const IDLE_TIMEOUT = 5000;

const INTERACTIONS = [ 'pointerdown', 'keydown', 'scroll', 'touchstart', 'wheel' ];

type Wait = ( loading: Loading ) => Promise< unknown >;

/** The loading strategies: each resolves when the widget may be loaded. */
const STRATEGIES: Record< Strategy, Wait > = {
	// No earlier, whatever the strategy.
	immediate: loaded,
	idle: () => loaded().then( idle ),
	delay: ( { delay } ) => new Promise( ( resolve ) => setTimeout( resolve, delay! * 1000 ) ),
	interaction: () =>
		new Promise( ( resolve ) =>
			INTERACTIONS.forEach( ( type ) =>
				addEventListener( type, resolve, { capture: true, passive: true, once: true } )
			)
		),
};

/** Waits for the moment that the settings name. */
export function moment( loading: Loading ): Promise< unknown > {
	return STRATEGIES[ loading.strategy ]( loading );
}

function idle(): Promise< unknown > {
	return new Promise( ( resolve ) => {
		// Safari has none.
		const { requestIdleCallback = () => setTimeout( resolve, 200 ) } = window;
		requestIdleCallback( resolve, { timeout: IDLE_TIMEOUT } );
	} );
}
