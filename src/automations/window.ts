import type { StartOptions, TawkApi } from '../widget/tawk';
import type { Action } from './action';

/** Methods that call nobody back. All but `start` take nothing. */
type Method =
	| 'start'
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
export function invoke( api: TawkApi, method: Method, options?: StartOptions ): string {
	if ( ! api[ method ] ) {
		return 'MISSING_METHOD';
	}
	api[ method ]( options! );
	return '';
}

/** An action that is a method of tawk.to's, no more and no less. */
export const does = ( method: Method, kind: Omit< Action, 'run' > ): Action => ( {
	...kind,
	run: ( { api } ) => invoke( api, method ),
} );
