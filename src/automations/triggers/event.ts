import { camel } from '../engine/camel';
import { plain, type Read } from '../engine/facts';
import { means } from '../engine/means';
import type { Kind } from './kind';

/** Events that come once a page, and what tawk.to's API says from then on. */
const ONCE: Record< string, 'onBeforeLoaded' | 'onLoaded' > = { before_load: 'onBeforeLoaded', load: 'onLoaded' };

/** An event of the window: of the widget (`chat_started` is `tawkChatStarted`), or the one that another plugin names. */
export const event =
	( read: Read = plain ): Kind =>
	( trigger, happened ) => {
		const { on, event: other } = trigger;
		const isOver = other ? undefined : ONCE[ on ];
		const hear = ( { detail }: Partial< CustomEvent > ) =>
			happened( () => {
				const facts = read( detail );
				return means( trigger, facts ) ? facts : undefined;
			}, true );
		if ( isOver && window.Tawk_API?.[ isOver ] ) {
			hear( {} );
		} else {
			addEventListener( other ?? camel( `tawk_${ on }` ), hear, {
				once: !! isOver,
			} );
		}
	};
