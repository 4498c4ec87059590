import type { TawkApi } from '../widget/tawk';

/** Methods that take nothing and call nobody back. */
type Method =
	| 'maximize'
	| 'minimize'
	| 'toggle'
	| 'popup'
	| 'showWidget'
	| 'hideWidget'
	| 'toggleVisibility'
	| 'endChat'
	| 'shutdown';

/** @return '' or `MISSING_METHOD`. */
export function invoke( api: TawkApi, method: Method ): string {
	if ( ! api[ method ] ) {
		return 'MISSING_METHOD';
	}
	api[ method ]();
	return '';
}

/** Shows a widget that is hidden, by whomever: what is hidden cannot be opened. */
export const reveal = ( api: TawkApi ): string => ( api.isChatHidden?.() ? invoke( api, 'showWidget' ) : '' );
