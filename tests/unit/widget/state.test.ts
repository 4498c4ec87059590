import type { Stage, State } from '../../../src/widget/stage';
import { further, stateOf } from '../../../src/widget/state';

const answers = {
	shown: { show: true, rule: false, widget: '' },
	unknown: { show: null, rule: false, widget: '' },
	'hidden by a rule': { show: false, rule: true, widget: '' },
	'hidden by default': { show: false, rule: false, widget: '' },
} as const;

const SEEN = false;
const UNSEEN = true;

const cases: [ Stage, keyof typeof answers, boolean, State ][] = [
	[ 'waiting', 'shown', SEEN, 'waiting' ],
	[ 'waiting', 'unknown', SEEN, 'waiting' ],
	[ 'waiting_for_interaction', 'shown', SEEN, 'waiting_for_interaction' ],
	[ 'waiting', 'hidden by a rule', SEEN, 'hidden_by_rule' ],
	[ 'waiting_for_interaction', 'hidden by default', SEEN, 'hidden_by_default' ],
	[ 'loading', 'hidden by a rule', SEEN, 'hidden_by_rule' ],
	[ 'loading', 'unknown', SEEN, 'loading' ],
	[ 'no_answer', 'shown', SEEN, 'no_answer' ],
	[ 'blocked_by_browser', 'shown', SEEN, 'blocked_by_browser' ],
	[ 'blocked_by_policy', 'hidden by a rule', SEEN, 'hidden_by_rule' ],
	[ 'second_code', 'shown', SEEN, 'second_code' ],
	[ 'script_removed', 'shown', SEEN, 'script_removed' ],
	[ 'loaded', 'shown', SEEN, 'shown' ],
	[ 'loaded', 'shown', UNSEEN, 'hidden_by_tawk' ],
	[ 'loaded', 'hidden by a rule', UNSEEN, 'hidden_by_rule' ],
	[ 'loaded', 'hidden by default', UNSEEN, 'hidden_by_default' ],
	[ 'loaded', 'unknown', UNSEEN, 'hidden_by_default' ],
	// A chat that was running is not taken away.
	[ 'loaded', 'hidden by a rule', SEEN, 'shown' ],
];

describe( 'what is said of a chat', () => {
	it.each( cases )( 'that is %s and %s (hidden: %s) is: %s', ( stage, answer, isHidden, state ) => {
		expect( stateOf( stage, answers[ answer ], isHidden ) ).toBe( state );
	} );

	it.each< [ Stage | undefined, Stage, Stage ] >( [
		[ undefined, 'waiting', 'waiting' ],
		[ 'waiting', 'loading', 'loading' ],
		[ 'loading', 'no_answer', 'no_answer' ],
		[ 'no_answer', 'loaded', 'loaded' ],
		[ 'blocked_by_policy', 'blocked_by_browser', 'blocked_by_policy' ],
		[ 'blocked_by_browser', 'blocked_by_policy', 'blocked_by_policy' ],
		[ 'loaded', 'no_answer', 'loaded' ],
		[ 'loaded', 'blocked_by_policy', 'loaded' ],
	] )( 'after %s, %s makes it %s', ( before, reached, after ) => {
		expect( further( before, reached ) ).toBe( after );
	} );
} );
