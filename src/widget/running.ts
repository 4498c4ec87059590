import type { call } from '../visitor/call';
import type { deliver } from '../visitor/deliver';
import type { Report } from '../visitor/failures';
import type { value } from '../visitor/limits';
import type { Facts } from '../visitor/sent';
import type { Tell } from '../visitor/tell';
import type { Config } from './config';
import type { TawkApi } from './tawk';

/** A widget that has loaded, and what is needed to tell it something. */
export interface Running {
	api: TawkApi;
	report: Report;
	/** Id of the widget of the list that is on the page, nothing for the main one; as the last switch left it. */
	widget: string | undefined;
	tell: Tell;
	/** The API as what tells uses it: `tell` falls silent where its methods are taken from this object. */
	voice: TawkApi | undefined;
	/** Says anew who the visitor is, and what agents should know: another widget has taken the place of this one. */
	introduce: () => Promise< unknown >;
	/** What rows say as things are now, within tawk.to's limits. */
	factsOf: ( rows: Pick< Config, 'attributes' | 'tags' > ) => Facts;
	call: typeof call;
	deliver: typeof deliver;
	value: typeof value;
}
