import { __, _n, sprintf } from '@wordpress/i18n';
import type { Trigger } from '../../shared/settings';
import { listOf } from '../../conditions/schema';
import { listed } from '../../conditions/text';
import type { AnyTrigger } from './automation';
import type { Known } from './known';

type Clause = ( trigger: AnyTrigger ) => string;

/* translators: the clauses follow “When”: “When a page is opened, then open the chat.” */

/** What happens, in small letters. A trigger that the schema adds is missed by the compiler here. */
const CLAUSES: Record< Trigger[ 'on' ], Clause > = {
	page_view: () => __( 'a page is opened', 'tawk-integration' ),
	time_on_page: ( { seconds } ) => stays( seconds ),
	scroll: ( { percent } ) =>
		/* translators: %s: a number. The doubled sign is a percent sign. */
		sprintf( __( 'a visitor has scrolled down %s%% of a page', 'tawk-integration' ), numeral( percent ) ),
	element_visible: ( { selector } ) =>
		/* translators: %s: a CSS selector. */
		sprintf( __( '“%s” comes into sight', 'tawk-integration' ), textOf( selector ) ),
	click: ( { selector } ) =>
		/* translators: %s: a CSS selector. */
		sprintf( __( 'a visitor clicks on “%s”', 'tawk-integration' ), textOf( selector ) ),
	form_submit: ( { selector } ) =>
		selector === 'form'
			? __( 'a visitor sends a form', 'tawk-integration' )
			: /* translators: %s: a CSS selector. */
				sprintf( __( 'a visitor sends the form “%s”', 'tawk-integration' ), textOf( selector ) ),
	exit_intent: () => __( 'a visitor is about to leave', 'tawk-integration' ),
	before_load: () => __( 'the chat is about to appear', 'tawk-integration' ),
	load: () => __( 'the chat has loaded', 'tawk-integration' ),
	chat_maximized: () => __( 'the chat window is opened', 'tawk-integration' ),
	chat_minimized: () => __( 'the chat window is closed', 'tawk-integration' ),
	chat_hidden: () => __( 'the chat is hidden', 'tawk-integration' ),
	unread_count_changed: () => __( 'the number of unread messages changes', 'tawk-integration' ),
	chat_started: () => __( 'a conversation begins', 'tawk-integration' ),
	chat_ended: () => __( 'a conversation ends', 'tawk-integration' ),
	chat_message_visitor: () => __( 'the visitor writes a message', 'tawk-integration' ),
	prechat_submit: () => __( 'the form before a conversation is sent', 'tawk-integration' ),
	offline_submit: () => __( 'a message is left while nobody is there', 'tawk-integration' ),
	chat_satisfaction: ( { rating } ) => rates( listOf( rating ) ),
	visitor_name_changed: () => __( 'the visitor gives a name', 'tawk-integration' ),
	file_upload: () => __( 'a file is sent', 'tawk-integration' ),
	tags_updated: () => __( 'the tags of the conversation change', 'tawk-integration' ),
	status_change: ( { status } ) => turn( listOf( status ) ),
	agent_join_chat: () => __( 'an agent joins the conversation', 'tawk-integration' ),
	agent_leave_chat: () => __( 'an agent leaves the conversation', 'tawk-integration' ),
	chat_message_agent: () => __( 'an agent writes a message', 'tawk-integration' ),
	chat_message_system: () => __( 'tawk.to writes a message', 'tawk-integration' ),
};

const clauses = new Map< string, Clause >( Object.entries( CLAUSES ) );

/** Whether a trigger is one of this plugin's. */
export const isOwnTrigger = ( name: string ): boolean => clauses.has( name );

/** What happens, as a clause: “a visitor stays 45 seconds on a page”. Pure. */
export function happens( trigger: AnyTrigger, { triggerOf }: Pick< Known, 'triggerOf' > ): string {
	const label = () =>
		/* translators: %s: name of a trigger of another plugin. */
		sprintf( __( 'this happens: “%s”', 'tawk-integration' ), triggerOf( trigger.on )?.label ?? trigger.on );
	return ( clauses.get( trigger.on ) ?? label )( trigger );
}

const numeral = ( value: unknown ): string => ( Number.isFinite( value ) ? String( value ) : '…' );

const textOf = ( value: unknown ): string => ( typeof value === 'string' && value.trim() ? value : '…' );

function stays( seconds: unknown ): string {
	return sprintf(
		/* translators: %s: number of seconds. */
		_n(
			'a visitor stays %s second on a page',
			'a visitor stays %s seconds on a page',
			Number( seconds ),
			'tawk-integration'
		),
		numeral( seconds )
	);
}

const RATINGS: Record< string, string > = {
	like: __( 'good', 'tawk-integration' ),
	neutral: __( 'neither good nor bad', 'tawk-integration' ),
	dislike: __( 'bad', 'tawk-integration' ),
};

const rates = ( ratings: readonly unknown[] ): string =>
	ratings.length === 0
		? __( 'the visitor rates the conversation', 'tawk-integration' )
		: sprintf(
				/* translators: %s: list of ratings, such as “good”. */
				__( 'the visitor rates the conversation as %s', 'tawk-integration' ),
				listed(
					ratings.map( ( one ) => RATINGS[ String( one ) ] ?? String( one ) ),
					'or'
				)
			);

const STATUSES: Record< string, string > = {
	online: __( 'online', 'tawk-integration' ),
	away: __( 'away', 'tawk-integration' ),
	offline: __( 'offline', 'tawk-integration' ),
};

const turn = ( statuses: readonly unknown[] ): string =>
	statuses.length === 0
		? __( 'agents come or go', 'tawk-integration' )
		: sprintf(
				/* translators: %s: list of states, such as “online or away”. */
				__( 'agents turn %s', 'tawk-integration' ),
				listed(
					statuses.map( ( one ) => STATUSES[ String( one ) ] ?? String( one ) ),
					'or'
				)
			);
