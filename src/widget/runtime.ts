/**
 * What happens once a widget is on the page. Fetched only where it is needed.
 */
import type { Visitor } from './config';
import { tawkLoaded } from './tawk';

/** Tells a widget that is already on the page who the visitor is. */
export async function identify( visitor?: Visitor ): Promise< void > {
	if ( visitor ) {
		const api = await tawkLoaded();
		api.setAttributes?.( { ...visitor }, () => {} );
	}
}
