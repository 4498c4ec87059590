import { request } from '../../../shared/rest';
import type { Settings } from '../../../shared/settings';
import type { Rules } from '../../../visibility/decide';
import type { Zones } from '../../../visibility/visit';
import type { AnyCondition } from '../../../conditions/condition';
import type { Line, Outcome } from '../rule';

/** What the server says of a page (includes/Visibility/Explanation.php and Explain_Route.php). */
export interface Explanation {
	/** Path and query that were asked about. */
	asked: string;
	/** Those that they lead to: WordPress may have a better address for a page. */
	url: string;
	full_url: string;
	/** id of the user whose visit it is, 0 for nobody who is logged in. */
	user: number;
	verdict: 'show' | 'hide' | 'depends';
	/** Why it is hidden, as boot.causes names it; '' unless the verdict is `hide`. */
	cause: string;
	/** Whether something in the content brings the chat, by a click, where the rules hide it. */
	offered: boolean;
	/** What comes before the lines. */
	own: { post: number; asked_for: boolean; visibility: 'inherit' | 'show' | 'hide'; widget: string };
	widget: string;
	/** In the order of the settings. */
	rules: TracedRule[];
	/** What is left to the browser. */
	left: Rules;
	/** Offsets of the zones that are left, and of the site's as ''. */
	zones: Zones;
	/** What only a real visit could tell: sentences. */
	unknown: string[];
}

export interface TracedRule extends Pick< Line, 'id' | 'name' | 'widget' > {
	/** Among the lines of its kind. */
	line: number;
	action: Outcome;
	outcome: 'holds' | 'does_not_hold' | 'depends' | 'off' | 'not_reached' | 'overruled' | 'no_such_widget';
	conditions: TracedCondition[];
}

export interface TracedCondition extends AnyCondition {
	/** `not_asked`: its line has no say. */
	outcome: 'holds' | 'does_not_hold' | 'browser' | 'cannot_be_evaluated' | 'not_asked';
	/** Why it cannot be evaluated. */
	reason: '' | 'unknown_type' | 'plugin_absent' | 'refused_value';
}

/** What is asked. */
export interface Question {
	/** As it was entered. */
	url: string;
	/** id of a user, 0 for nobody. */
	user: number;
	/** Where they are not saved yet. */
	edited?: Pick< Settings, 'visibility' | 'widgets' >;
}

/** Asks the server. Throws RestError. */
export const explain = ( { url, user, edited }: Question ): Promise< Explanation > =>
	request< Explanation >( {
		path: '/tawk-integration/v1/explain',
		method: 'POST',
		data: { url, user, ...edited },
	} );
