import type { Action } from '../../automations/action';
import { ACTIONS } from '../../automations/actions';
import { opens } from '../../automations/engine/manners';
import type { Automation } from '../../shared/settings';
import type { AnyCondition } from '../../conditions/condition';

/** What starts an automation, also of another plugin: its name and what stands beside it. */
export interface AnyTrigger {
	on: string;
	[ argument: string ]: unknown;
}

/** What an automation does, also of another plugin: its name and what stands beside it. */
export interface AnyAction {
	do: string;
	[ argument: string ]: unknown;
}

/** An automation as the screen works with it: one line of the tab. */
export type Line = Omit< Automation, 'trigger' | 'conditions' | 'actions' > & {
	trigger: AnyTrigger;
	conditions: AnyCondition[];
	actions: AnyAction[];
};

/** The types of settings.ts know the plugin's own parts; the server judges all of them. */
export const asLines = ( automations: readonly Automation[] ): Line[] => automations as unknown as Line[];
export const asAutomations = ( lines: readonly Line[] ): Automation[] => lines as unknown as Automation[];

/** What stands beside the name. */
export const argumentsOf = ( { on, ...given }: AnyTrigger ): Record< string, unknown > => given;

export { opens };

/** Whether an action may make the chat seen, without opening it. */
export const shows = ( action: AnyAction ): boolean =>
	action.do === 'show_widget' || ( action.do === 'start' && action.show_widget === true );

/** Whether automations open the chat with restraint: a click is the visitor's own wish. */
export const isRestrained = ( { trigger, actions }: Pick< Line, 'trigger' | 'actions' > ): boolean =>
	trigger.on !== 'click' && actions.some( opens );

/** Every kind of device: who names phones lets the chat be opened on them, too. */
export const ALL_DEVICES = [ 'phone', 'tablet', 'desktop' ];

/** Whether a condition of its own names phones. */
export const isAlsoOnPhones = ( { conditions }: Pick< Line, 'conditions' > ): boolean =>
	conditions.some(
		( { type, operator, value } ) =>
			type === 'device' && operator === 'is' && Array.isArray( value ) && value.includes( 'phone' )
	);

/**
 * What an action needs of the chat: it loads it, it waits for it, it does nothing without it, or '' where it needs none,
 * as those of other plugins.
 */
export function needOf( name: string ): 'loads' | 'waits' | 'needs' | '' {
	const { loads, tells, apart, needless }: Partial< Action > = Object.hasOwn( ACTIONS, name ) ? ACTIONS[ name ]! : {};
	if ( loads ) {
		return 'loads';
	}
	if ( tells && ! apart ) {
		return 'waits';
	}
	return needless ? 'needs' : '';
}
