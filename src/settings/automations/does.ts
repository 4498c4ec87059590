import { __, _n, sprintf } from '@wordpress/i18n';
import type { Action } from '../../shared/settings';
import { isFields, listOf } from '../../conditions/schema';
import { listed } from '../../conditions/text';
import { quote } from '../../conditions/value-text';
import { widgetName } from '../visibility/sentence';
import type { AnyAction } from './automation';
import type { Known } from './known';

type Clause = ( action: AnyAction, known: Pick< Known, 'widgets' > ) => string;

/* translators: the clauses follow “then”: “When a page is opened, then open the chat.” */

/** What is done, in small letters. An action that the schema adds is missed by the compiler here. */
const CLAUSES: Record< Action[ 'do' ], Clause > = {
	maximize: () => __( 'open the chat', 'tawk-integration' ),
	minimize: () => __( 'close the chat window', 'tawk-integration' ),
	toggle: () => __( 'open or close the chat', 'tawk-integration' ),
	popup: () => __( 'open the chat in a window of its own', 'tawk-integration' ),
	show_widget: () => __( 'show the chat in the corner', 'tawk-integration' ),
	hide_widget: () => __( 'hide the chat in the corner', 'tawk-integration' ),
	toggle_visibility: () => __( 'show or hide the chat in the corner', 'tawk-integration' ),
	start: ( { show_widget: isShown } ) =>
		isShown === true
			? __( 'connect with agents and show the chat', 'tawk-integration' )
			: __( 'connect with agents', 'tawk-integration' ),
	switch_widget: ( { widget }, { widgets } ) =>
		/* translators: %s: a widget. */
		sprintf( __( 'switch to %s', 'tawk-integration' ), widgetName( textOf( widget ), widgets ) ),
	end_chat: () => __( 'end the conversation', 'tawk-integration' ),
	shutdown: () => __( 'disconnect from agents', 'tawk-integration' ),
	logout: () => __( 'log the visitor out of the chat', 'tawk-integration' ),
	set_attributes: ( { attributes } ) => {
		const keys = isFields( attributes ) ? Object.keys( attributes ) : [];
		/* translators: %s: names of attributes. */
		return sprintf( __( 'tell agents %s', 'tawk-integration' ), named( keys ) );
	},
	add_tags: ( { tags } ) =>
		sprintf(
			/* translators: %s: list of tags. */
			_n( 'add the tag %s', 'add the tags %s', listOf( tags ).length || 1, 'tawk-integration' ),
			named( listOf( tags ) )
		),
	remove_tags: ( { tags } ) =>
		sprintf(
			/* translators: %s: list of tags. */
			_n( 'remove the tag %s', 'remove the tags %s', listOf( tags ).length || 1, 'tawk-integration' ),
			named( listOf( tags ) )
		),
	add_event: ( { name } ) =>
		/* translators: %s: name of an event. */
		sprintf( __( 'tell agents of the event %s', 'tawk-integration' ), named( [ name ] ) ),
	data_layer: ( { event } ) =>
		/* translators: %s: name of an event. */
		sprintf( __( 'tell analytics of %s', 'tawk-integration' ), named( [ event ] ) ),
	dispatch: ( { name } ) =>
		/* translators: %s: name of an event. */
		sprintf( __( 'tell scripts of %s', 'tawk-integration' ), named( [ name ] ) ),
};

const clauses = new Map< string, Clause >( Object.entries( CLAUSES ) );

/** Whether an action is one of this plugin's. */
export const isOwnAction = ( name: string ): boolean => clauses.has( name );

/** What is done, as a clause: “open the chat”. Pure. */
export function does( action: AnyAction, known: Pick< Known, 'actionOf' | 'widgets' > ): string {
	const label = () =>
		/* translators: %s: name of an action of another plugin. */
		sprintf( __( 'do this: “%s”', 'tawk-integration' ), known.actionOf( action.do )?.label ?? action.do );
	return ( clauses.get( action.do ) ?? label )( action, known );
}

const textOf = ( value: unknown ): string => ( typeof value === 'string' ? value : '' );

/** Names in quotation marks; a gap for one that is still missing. */
const named = ( names: readonly unknown[] ): string =>
	listed( names.map( ( name ) => quote( textOf( name ).trim() || '…' ) ) );
