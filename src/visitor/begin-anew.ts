import type { TawkApi } from '../widget/tawk';
import { attempt } from './attempt';

/** tawk.to takes nothing more until a new session begins. */
export const EXPIRED = 'SESSION_EXPIRED';

/** Starts a new session; the widget stays shown or hidden. */
export function beginAnew( api: TawkApi ): void {
	attempt( () => {
		const isHidden = !! api.isChatHidden?.();
		api.shutdown?.();
		api.start?.( { showWidget: ! isHidden } );
		if ( isHidden ) {
			api.hideWidget?.();
		}
	} );
}
