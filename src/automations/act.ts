/**
 * Has actions done: loads the widget for those that need it, and does one after the other.
 */
import { consented, NO_CONSENT } from '../widget/consent';
import type { Page } from '../widget/page';
import type { Running } from '../widget/running';
import type { Action, Args } from './action';
import { arrival, there } from './arrival';
import { THROWN } from './codes';

/**
 * Does an action when it is its turn.
 *
 * @param page
 * @param action
 * @param args
 * @param givenUp Resolves with a code once nobody waits for the widget any more.
 * @return Resolves with '' once it is done, else with what hindered it.
 */
export async function act( page: Page, action: Action, args: Args, givenUp?: Promise< string > ): Promise< string > {
	const wrong = action.begin?.( args, page );
	if ( wrong ) {
		return wrong;
	}
	const isFresh = ! ( await there( page ) );
	const { apart, loads, needless, opening, tells } = action;
	if ( ! consented() && ( tells || ( isFresh && loads ) ) ) {
		return NO_CONSENT;
	}
	if ( apart ) {
		return perform( action, null as never, args, page );
	}
	if ( isFresh && loads ) {
		page.summon();
	}
	const arrived = isFresh ? arrival( page, loads, givenUp ) : there( page );
	const done = inTurn( page, action, async () => {
		const running = await ( needless ? there( page ) : arrived );
		return typeof running === 'object' && running
			? perform( ( isFresh && opening ) || action, running, args, page )
			: ( running ?? '' );
	} );
	// That it cannot come is told at once, whatever else is waiting for it.
	const outcome = needless || ( await arrived );
	return typeof outcome === 'string' ? outcome : done;
}

function inTurn( page: Page, { seen, tells }: Action, work: () => Promise< string > ): Promise< string > {
	const { acted, all } = page.asked ?? {};
	const done = Promise.resolve( seen ? acted : all ).then( work );
	page.asked = { acted: tells ? acted : done, all: Promise.all( [ all, done ] ) };
	return done;
}

async function perform( action: Action, running: Running, args: Args, page: Page ): Promise< string > {
	try {
		return await action.run( running, args, page );
	} catch {
		// Somebody else's Tawk_API may throw whatever is called, and so may what else is on the page.
		return THROWN;
	}
}
