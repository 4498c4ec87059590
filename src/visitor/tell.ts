import { consented, NO_CONSENT } from '../widget/consent';
import type { Resolved } from '../widget/page';
import type { TawkApi } from '../widget/tawk';
import { beginAnew, EXPIRED } from './begin-anew';
import type { Occasion } from './changes';
import type { Report } from './failures';
import { identify } from './identity';
import { senderOf } from './send';
import type { Facts } from './sent';

/** Tells whatever there is to tell; resolves when that is done, or given up. */
export type Tell = ( occasion: Occasion ) => Promise< unknown >;

export interface Story {
	/** Of the widget that is on the page, as it is now. */
	config: () => Resolved;
	/** What agents should know as things are now. */
	facts: () => Facts;
	/** Whether tawk.to has read `api.visitor` when it came. */
	isIntroduced: boolean;
	report: Report;
}

/**
 * Tells agents who the visitor is, once, and what they should know.
 *
 * @param api   With all its methods.
 * @param story
 * @return To be called whenever there may be something new; one after the other.
 */
export function tellerOf( api: TawkApi, story: Story ): Tell {
	const { config, facts, isIntroduced, report } = story;
	const send = senderOf( api, config().property_id, report );
	let isNamed = isIntroduced;
	let hasBegunAnew = false;
	let isOver = false;
	let queue: Promise< unknown > = Promise.resolve();

	/** Resolves with '', SESSION_EXPIRED or NO_CONSENT. */
	async function say( occasion: Occasion, isNewSession: boolean ): Promise< string > {
		const now = config();
		if ( ( now.login || now.api?.visitor ) && ( ! isNamed || isNewSession ) ) {
			const code = await identify( api, now, isNamed );
			isNamed = code !== NO_CONSENT;
			if ( code === EXPIRED || ! isNamed ) {
				return code;
			}
			if ( code ) {
				report( 'identity', '', code );
			}
		}
		return send( facts(), { ...occasion, isPartial: now.pending } );
	}

	async function tell( occasion: Occasion ): Promise< void > {
		if ( isOver || ! consented() || ( await say( occasion, false ) ) !== EXPIRED || ! consented() ) {
			return;
		}
		if ( ! hasBegunAnew ) {
			hasBegunAnew = true;
			beginAnew( api );
			if ( ( await say( { ...occasion, afresh: true }, true ) ) !== EXPIRED ) {
				return;
			}
		}
		isOver = true;
		report( 'session', '', EXPIRED );
	}

	return ( occasion ) => ( queue = queue.then( () => tell( occasion ) ).catch( () => {} ) );
}
