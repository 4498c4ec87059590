import type { TawkApi } from '../widget/tawk';
import type { Action } from './action';

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

/** An action that is a method of tawk.to's, no more and no less. */
export const does = ( method: Method, kind: Omit< Action, 'run' > ): Action => ( {
	...kind,
	run: ( { api } ) => invoke( api, method ),
} );
