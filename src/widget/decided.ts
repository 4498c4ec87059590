import type { Visibility } from '../visibility/follow';
import type { Chat } from './chat';
import { loaded } from './loaded';

/**
 * Has the rules decided that are left to the browser; from then on the chat is told each answer.
 *
 * @throws TypeError If the script that decides is not there and some rule might hide the chat: it stays away then.
 */
export async function decided( visibility: Visibility, chat: Chat ): Promise< void > {
	const evaluator = () => window.tawkIntegration?.follow;
	if ( ! evaluator() ) {
		// An optimiser may have put it behind us.
		await loaded();
	}
	const follow = evaluator();
	if ( follow ) {
		follow( visibility, chat.decided );
	} else if ( visibility.rules.length ) {
		chat.reached( 'script_removed' );
		throw new TypeError();
	}
}
