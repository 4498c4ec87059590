import type { ActionCall, Automation, Skipped } from '../automation';

/** Of the visitor's browser, at the moment at which something is to be done. */
export interface Moment {
	/** Whether the cursor stands in a field. */
	types: boolean;
	/** Whether the visitor has closed the chat in this visit. */
	closed: boolean;
	/** Of the window, in CSS pixels. */
	width: number;
	/** Whether the rules hide the chat here. */
	hidden: boolean;
}

/** Narrower windows are phones: as the condition `device` has it. */
const PHONE = 600;

/** Whether an action opens the chat window. */
export const opens = ( { do: name }: ActionCall ) => /^(maximize|toggle|popup)$/.test( name );

/** Whether an action lets the chat be seen. */
export const shows = ( action: ActionCall ): boolean =>
	opens( action ) || /^(show_|toggle_)/.test( action.do ) || action.show_widget === true;

const namesPhones = ( { type, operator, value }: NonNullable< Automation[ 'conditions' ] >[ number ] ) =>
	type === 'device' && operator === 'is' && value.includes( 'phone' );

/**
 * Why an automation may not do what it is to do, pure. A click is the visitor's own wish.
 *
 * @return '' where nothing stands against it.
 */
export function rudeness( { trigger, conditions = [], actions }: Automation, moment: Moment ): Skipped | '' {
	if ( trigger.on === 'click' || ! actions.some( shows ) ) {
		return '';
	}
	if ( actions.some( opens ) ) {
		if ( moment.types ) {
			return 'TYPING';
		}
		if ( moment.closed ) {
			return 'CLOSED';
		}
		if ( moment.width < PHONE && ! conditions.some( namesPhones ) ) {
			return 'PHONE';
		}
	}
	return moment.hidden ? 'RULES' : '';
}
