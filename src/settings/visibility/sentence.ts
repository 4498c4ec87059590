import { __, _x, sprintf } from '@wordpress/i18n';
import { joined, phraseOf, screenWords, type Words } from '../../conditions/phrase';
import { quote } from '../../conditions/value-text';
import type { Line, Widgets } from './rule';

/**
 * A rule as people say it: “Hide on the front page for phones”. Pure but for the names.
 *
 * @param rule
 * @param widgets Further widgets, for rules that pick one.
 * @param words
 */
export function sentenceOf(
	rule: Pick< Line, 'action' | 'widget' | 'conditions' >,
	widgets: Widgets = [],
	words: Words = screenWords
): string {
	const phrases = rule.conditions.map( ( condition ) => phraseOf( condition, words ) );
	const when = phrases.length === 0 ? __( 'everywhere, for everyone', 'tawk-integration' ) : joined( phrases );
	if ( rule.action === 'hide' ) {
		/* translators: %s: where and for whom, such as “on the front page for phones”. */
		return sprintf( _x( 'Hide %s', 'the chat', 'tawk-integration' ), when );
	}
	if ( rule.action === 'show' ) {
		/* translators: %s: where and for whom, such as “on the front page for phones”. */
		return sprintf( _x( 'Show %s', 'the chat', 'tawk-integration' ), when );
	}
	/* translators: 1: name of a widget, 2: where and for whom, such as “on the front page for phones”. */
	return sprintf( __( 'Use %1$s %2$s', 'tawk-integration' ), widgetName( rule.widget, widgets ), when );
}

/** A widget by its name; '' is the main one. */
export function widgetName( id: string, widgets: Widgets ): string {
	if ( id === '' ) {
		return __( 'the main widget', 'tawk-integration' );
	}
	const name = widgets.find( ( widget ) => widget.id === id )?.name;
	return name === undefined ? __( 'a widget that is gone', 'tawk-integration' ) : quote( name );
}
