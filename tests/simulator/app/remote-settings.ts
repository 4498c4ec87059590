/** Fetches what must be known before anything is drawn. */
import type { WidgetSettings } from '../protocol';

/** Milliseconds before each further attempt. */
const RETRY = [ 500, 2000, 8000, 30_000 ];

const wait = ( time: number ): Promise< void > =>
	new Promise( ( resolve ) => {
		setTimeout( resolve, time );
	} );

/** `undefined`: there is no such widget, or the server could not be reached. */
export const fetchSettings = async (
	origin: string,
	propertyId: string,
	widgetId: string
): Promise< WidgetSettings | undefined > => {
	for ( const pause of [ ...RETRY, 0 ] ) {
		try {
			const response = await fetch(
				`${ origin }/v1/widget-settings?propertyId=${ propertyId }&widgetId=${ widgetId }`
			);
			if ( response.ok ) {
				return ( await response.json() ) as WidgetSettings;
			}
			if ( response.status === 404 ) {
				return undefined;
			}
		} catch {
			// Unreachable: the same as any other failure, tried again.
		}
		await wait( pause );
	}
	return undefined;
};
