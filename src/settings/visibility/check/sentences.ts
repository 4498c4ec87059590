import { __, sprintf } from '@wordpress/i18n';
import type { Cause } from '../../boot';
import type { Widgets } from '../rule';
import { sentenceOf, widgetName } from '../sentence';
import type { Explanation } from './explanation';
import type { Settled, SettledCondition, SettledRule } from './settled';

/** Why the chat is shown, or is not. */
export function headlineOf(
	{ cause, own }: Explanation,
	{ show, decider }: Settled,
	causes: readonly Cause[]
): string {
	const known = causes.find( ( { name } ) => name === cause );
	if ( known && cause !== 'hidden_by_rule' ) {
		return known.sentence;
	}
	if ( own.asked_for ) {
		return __( 'Shown: the content asks for the chat.', 'tawk-integration' );
	}
	if ( own.visibility === 'show' ) {
		return __( 'Shown by the page’s own setting.', 'tawk-integration' );
	}
	if ( decider ) {
		return show
			? /* translators: 1: number of a line, 2: its name. */
				sprintf( __( 'Shown by line %1$d “%2$s”', 'tawk-integration' ), decider.line, titleOf( decider ) )
			: /* translators: 1: number of a line, 2: its name. */
				sprintf( __( 'Hidden by line %1$d “%2$s”', 'tawk-integration' ), decider.line, titleOf( decider ) );
	}
	return show
		? __( 'Shown: no line fits, and the last one says “show”.', 'tawk-integration' )
		: __( 'Hidden: no line fits, and the last one says “hide”.', 'tawk-integration' );
}

/** What a line is called: by its name, else by what it says. */
export const titleOf = ( rule: SettledRule, widgets: Widgets = [] ): string => rule.name || sentenceOf( rule, widgets );

/** Which widget is shown, '' where there is only one. */
export function widgetSentence( { widget, picker }: Settled, { own }: Explanation, widgets: Widgets ): string {
	if ( widgets.length === 0 ) {
		return '';
	}
	const name = widgetName( widget, widgets );
	if ( own.widget !== '' && own.widget === widget ) {
		/* translators: %s: name of a widget. */
		return sprintf( __( 'With %s, as the page itself says.', 'tawk-integration' ), name );
	}
	return picker
		? sprintf(
				/* translators: 1: name of a widget, 2: name of a line. */
				__( 'With %1$s, by the line “%2$s”.', 'tawk-integration' ),
				name,
				titleOf( picker, widgets )
			)
		: /* translators: %s: name of a widget. */
			sprintf( __( 'With %s.', 'tawk-integration' ), name );
}

/** What a line comes to. */
export function outcomeOf( { settled, action }: SettledRule ): string {
	switch ( settled ) {
		case 'decides':
			return {
				show: __( 'fits: the chat is shown', 'tawk-integration' ),
				hide: __( 'fits: the chat is hidden', 'tawk-integration' ),
				use_widget: __( 'fits: its widget is used', 'tawk-integration' ),
			}[ action ];
		case 'does_not_fit':
			return __( 'does not fit', 'tawk-integration' );
		case 'off':
			return __( 'is switched off', 'tawk-integration' );
		case 'not_reached':
			return __( 'is not asked: a line above decides', 'tawk-integration' );
		case 'overruled':
			return __( 'is not asked: the page itself decides', 'tawk-integration' );
		case 'no_such_widget':
			return __( 'is ignored: its widget is gone', 'tawk-integration' );
	}
}

/** Why a condition cannot hold, '' where nothing stands in its way. */
export function obstacleOf( { reason }: SettledCondition ): string {
	switch ( reason ) {
		case 'unknown_type':
			return __( 'nobody knows this condition: its plugin is gone', 'tawk-integration' );
		case 'plugin_absent':
			return __( 'its plugin is not active', 'tawk-integration' );
		case 'refused_value':
			return __( 'it cannot work with this value', 'tawk-integration' );
		case '':
			return '';
	}
}

/** Who decides a condition. */
export const placeOf = ( { outcome }: SettledCondition ): string =>
	outcome === 'browser'
		? __( 'decided in the visitor’s browser', 'tawk-integration' )
		: __( 'decided by the server', 'tawk-integration' );
