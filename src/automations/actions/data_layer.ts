import { tellsPage } from '../tells-page';

/** Definition `analytics_name` of settings.schema.json. */
const NAME = /^[a-z]\w{0,39}$/i;

/** Of Google's snippets; an element of the page may bear either id. */
interface Analytics {
	dataLayer?: object[];
	gtag?: ( command: 'event', name: string, parameters: Record< string, string > ) => void;
}

/**
 * Tells analytics of an `event`, and perhaps `parameters`, texts by name: by Google Tag Manager's data layer, or by
 * `gtag()` where Tag Manager is not on the page. Never by both, which would count twice.
 */
export const dataLayer = tellsPage(
	'event',
	'parameters',
	// As long as Google Analytics keeps them.
	[ NAME, NAME, 25, 100 ],
	( event, parameters ) => {
		const page = window as Analytics;
		if ( typeof page.gtag === 'function' && ! document.querySelector( 'script[src*="gtm.js?id="]' ) ) {
			page.gtag( 'event', event, parameters );
		} else {
			// An element that bears the name is no property of the window itself.
			const layer = Object.hasOwn( page, 'dataLayer' ) && page.dataLayer;
			// No parameter takes the place of the name.
			( layer || ( page.dataLayer = [] ) ).push( { ...parameters, event } );
		}
	}
);
