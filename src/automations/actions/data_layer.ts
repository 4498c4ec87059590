import { tellsPage } from '../tells-page';

/** Definition `analytics_name` of settings.schema.json. */
const NAME = /^[a-z]\w{0,39}$/i;

type Layer = Pick< unknown[], 'push' >;
type Gtag = ( command: 'event', name: string, parameters: Record< string, string > ) => void;

/**
 * Tells analytics of an `event`, and perhaps `parameters`, texts by name: by Google Tag Manager's data layer, or by
 * `gtag()` where Tag Manager is not on the page. Never by both, which would count twice.
 */
export const dataLayer = tellsPage(
	'event',
	'parameters',
	// As long as Google Analytics keeps them.
	{ name: NAME, key: NAME, most: 25, longest: 100 },
	( event, parameters ) => {
		const page = window as unknown as Record< string, unknown >;
		const container = document.querySelector< HTMLScriptElement >( 'script[src*="gtm.js?id="]' );
		if ( ! container && typeof page.gtag === 'function' ) {
			( page.gtag as Gtag )( 'event', event, parameters );
		} else {
			// A container may have another name for it.
			const name = /[?&]l=(\w+)/.exec( container?.src ?? '' )?.[ 1 ] ?? 'dataLayer';
			// No parameter takes the place of the name.
			( ( page[ name ] ??= [] ) as Layer ).push( { ...parameters, event } );
		}
	}
);
