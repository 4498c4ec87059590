import type { Condition } from '../../shared/settings';
import { attempt } from '../../visitor/attempt';
import type { Page } from '../../widget/page';
import type { TawkApi } from '../../widget/tawk';
import type { Automation } from '../automation';
import { camel } from './camel';

type Conditions = NonNullable< Automation[ 'conditions' ] >;

type Asked = Record< string, ( () => unknown ) | undefined >;

/** Of tawk.to, which may lack the method: then this throws. */
const isIn = ( state: string, api: Asked ): unknown =>
	/^(inline|embed)$/.test( state )
		? api.getWindowType!() === state
		: api[ camel( state === 'engaged' ? 'is_visitor_engaged' : `is_chat_${ state }` ) ]!();

/** Whether a `chat_state` holds, its operator counted in. What tawk.to does not answer does not, whichever it is. */
export const stateHolds = ( { operator, value }: Conditions[ number ], api: TawkApi ): boolean =>
	attempt(
		() => ( value as string[] ).some( ( state ) => isIn( state, api as Asked ) ) === ( operator === 'is' )
	) === true;

const isState = ( { type }: Conditions[ number ] ) => type === 'chat_state';

/** Whether nobody can say before the widget has loaded. */
export const needWidget = ( conditions: Conditions ): boolean =>
	conditions.some( ( condition ) => isState( condition ) || condition.type === 'agent_status' );

/** Whether all hold now. */
export function hold( conditions: Conditions, page: Page, api: TawkApi | undefined ): boolean {
	const others = conditions.filter( ( condition ) => ! isState( condition ) ) as Condition[];
	return (
		conditions.every( ( condition ) => ! isState( condition ) || stateHolds( condition, api! ) ) &&
		( ! others.length || page.holds( others ) )
	);
}
