/** What a hundred automations cost a page, and whether a flood of triggers leaves the browser time for visitors. */
import { automationsInBrowser } from '../automations-in-browser';
import type { Group } from '../groups';
import { atMost } from '../row';
import type { Budget, Row } from '../row';

const millisecond = 1000;

/** Longer tasks are felt. */
const TASK = atMost( 50 * millisecond );

const time = ( what: string, own: number, budget: Budget | null ): Row => ( {
	what,
	unit: 'microseconds',
	own,
	peer: null,
	budget,
} );

export const automations: Group = async ( { say } ) => {
	say( 'Flooding automations …' );
	const { begin, spread, atOnce } = await automationsInBrowser();
	return [
		time( '100 automations, until they are listened for', begin, TASK ),
		time( '1,000 triggers in a second, longest task', spread, TASK ),
		time( '1,000 triggers at once, longest task', atOnce, TASK ),
	];
};
