import { __ } from '@wordpress/i18n';
import { listOf } from '../../conditions/schema';
import { excludeEachOther } from '../visibility/coverage';
import { isAlsoOnPhones, isRestrained, opens, shows, type Line } from './automation';
import { isOwnTrigger } from './happens';
import type { Known } from './known';

/** Triggers by the actions that bring them about. */
const BRINGS: Record< string, readonly string[] > = {
	maximize: [ 'chat_maximized' ],
	minimize: [ 'chat_minimized' ],
	toggle: [ 'chat_maximized', 'chat_minimized' ],
	hide_widget: [ 'chat_hidden' ],
	toggle_visibility: [ 'chat_hidden' ],
	switch_widget: [ 'before_load', 'load' ],
	end_chat: [ 'chat_ended' ],
	add_tags: [ 'tags_updated' ],
	remove_tags: [ 'tags_updated' ],
};

/** Triggers that a page knows without tawk.to. */
const WITHOUT_CHAT = [
	'page_view',
	'time_on_page',
	'scroll',
	'exit_intent',
	'click',
	'element_visible',
	'form_submit',
];

/** What can never happen in an automation, or is risky. Each is a sentence. Pure. */
export const warningsOf = ( line: Line, known: Known ): string[] => [ ...never( line, known ), ...risks( line ) ];

function never( { trigger, conditions, actions }: Line, known: Known ): string[] {
	const isUnknown = conditions.some( ( { type } ) => ! known.kindOf( type )?.available );
	const isGone = actions.some(
		( { do: name, widget } ) =>
			name === 'switch_widget' && widget !== '' && known.widgets.every( ( { id } ) => id !== widget )
	);
	return chosen( [
		[
			! known.triggerOf( trigger.on ),
			__( 'This never happens: what starts it is not known on this site.', 'tawk-integration' ),
		],
		[
			isUnknown,
			__( 'Nothing is done: one of its conditions cannot be checked on this site.', 'tawk-integration' ),
		],
		[
			excludeEachOther( conditions ) || excludesStatus( { trigger, conditions } ),
			__( 'Nothing is ever done: what is asked for excludes itself.', 'tawk-integration' ),
		],
		[
			actions.some( ( action ) => ! known.actionOf( action.do ) ),
			__( 'Something that is to be done is not known on this site.', 'tawk-integration' ),
		],
		[ isGone, __( 'The widget to switch to is gone.', 'tawk-integration' ) ],
	] );
}

/** Agents who turn offline are not online. */
function excludesStatus( { trigger, conditions }: Pick< Line, 'trigger' | 'conditions' > ): boolean {
	const turned = trigger.on === 'status_change' ? listOf( trigger.status ) : [];
	return (
		turned.length > 0 &&
		conditions.some(
			( { type, operator, value } ) =>
				type === 'agent_status' &&
				listOf( value ).length > 0 &&
				turned.every( ( status ) => listOf( value ).includes( status ) === ( operator === 'is_not' ) )
		)
	);
}

function risks( line: Line ): string[] {
	const { trigger, conditions, actions, once } = line;
	const does = ( ...names: string[] ) => actions.some( ( action ) => names.includes( action.do ) );
	return chosen( [
		[
			once === 'always' &&
				actions.some(
					( action ) => Object.hasOwn( BRINGS, action.do ) && BRINGS[ action.do ]!.includes( trigger.on )
				),
			__(
				'It starts itself: what it does makes the same happen again. Do it once a visit, or choose something else.',
				'tawk-integration'
			),
		],
		[
			trigger.on === 'page_view' &&
				conditions.length === 0 &&
				( once === 'always' || once === 'page' ) &&
				actions.some( opens ),
			__(
				'It opens the chat on every page, for everyone. That annoys most people: add a condition, or do it once a visit.',
				'tawk-integration'
			),
		],
		[
			does( 'toggle', 'toggle_visibility' ),
			__(
				'What happens depends on whether the chat is there at that moment. It is surer to say which of both you mean.',
				'tawk-integration'
			),
		],
		[
			does( 'popup' ) && trigger.on !== 'click',
			__(
				'Browsers allow new windows after a click only: otherwise the chat opens in the page.',
				'tawk-integration'
			),
		],
	] );
}

/** What is known only once the chat has loaded. */
const OF_THE_CHAT = [ 'agent_status', 'chat_state' ];

/** What is good to know of when the conditions are decided, a sentence; '' for nothing. */
export function decidedLater( { trigger, conditions }: Line ): string {
	const asksChat = conditions.some( ( { type } ) => OF_THE_CHAT.includes( type ) );
	const isEarly = WITHOUT_CHAT.includes( trigger.on ) || ! isOwnTrigger( trigger.on );
	return asksChat && isEarly
		? __(
				'It is decided once the chat has loaded: only tawk.to knows how agents and the chat are.',
				'tawk-integration'
			)
		: '';
}

const chosen = ( sentences: readonly ( readonly [ applies: boolean, sentence: string ] )[] ): string[] =>
	sentences.flatMap( ( [ applies, sentence ] ) => ( applies ? [ sentence ] : [] ) );

/** How an automation holds back what it would show, a sentence; '' for one that shows nothing. */
export function mannersOf( line: Line ): string {
	if ( isRestrained( line ) ) {
		return isAlsoOnPhones( line )
			? __(
					'The chat is not opened while somebody types, after the visitor has closed it in this visit, and where the rules hide it.',
					'tawk-integration'
				)
			: __(
					'The chat is not opened while somebody types, after the visitor has closed it in this visit, on phones, and where the rules hide it.',
					'tawk-integration'
				);
	}
	return line.actions.some( shows ) ? __( 'The chat is not shown where the rules hide it.', 'tawk-integration' ) : '';
}
