import { __, sprintf } from '@wordpress/i18n';
import type { Condition } from '../shared/settings';
import { valueText, type Names } from './value-text';

/** Where it holds, and the opposite; what is asked for stands at %s. */
export type Phrase = readonly [ is: string, isNot: string ];

/* translators: the phrases follow “Hide” or “Show”, and one another: “Hide on the front page for phones”. */

const on: Phrase = [
	/* translators: %s: list of places, such as “the front page and “Contact””. */
	__( 'on %s', 'tawk-integration' ),
	/* translators: %s: list of places, such as “the front page and “Contact””. */
	__( 'except on %s', 'tawk-integration' ),
];
const when: Phrase = [
	/* translators: %s: a comparison, such as “the cookie “plan” is there”. */
	__( 'when %s', 'tawk-integration' ),
	/* translators: %s: a comparison, such as “the cookie “plan” is there”. */
	__( 'unless %s', 'tawk-integration' ),
];

/** A condition as part of the sentence of its rule. A type that the schema adds is missed by the compiler here. */
const PHRASES: Record< Condition[ 'type' ], Phrase > = {
	page_type: on,
	post: on,
	term: [
		/* translators: %s: list of categories and tags. */
		__( 'on content in %s', 'tawk-integration' ),
		/* translators: %s: list of categories and tags. */
		__( 'except on content in %s', 'tawk-integration' ),
	],
	author: [
		/* translators: %s: list of authors. */
		__( 'on content by %s', 'tawk-integration' ),
		/* translators: %s: list of authors. */
		__( 'except on content by %s', 'tawk-integration' ),
	],
	post_type: [
		/* translators: %s: list of content types. */
		__( 'on content of the type %s', 'tawk-integration' ),
		/* translators: %s: list of content types. */
		__( 'except on content of the type %s', 'tawk-integration' ),
	],
	template: [
		/* translators: %s: list of templates. */
		__( 'on pages with the template %s', 'tawk-integration' ),
		/* translators: %s: list of templates. */
		__( 'except on pages with the template %s', 'tawk-integration' ),
	],
	url: [
		/* translators: %s: list of address patterns. */
		__( 'on addresses like %s', 'tawk-integration' ),
		/* translators: %s: list of address patterns. */
		__( 'except on addresses like %s', 'tawk-integration' ),
	],
	language: [
		/* translators: %s: list of languages. */
		__( 'on pages in %s', 'tawk-integration' ),
		/* translators: %s: list of languages. */
		__( 'except on pages in %s', 'tawk-integration' ),
	],
	logged_in: [
		__( 'for people who are logged in', 'tawk-integration' ),
		__( 'for people who are not logged in', 'tawk-integration' ),
	],
	role: [
		/* translators: %s: list of roles. */
		__( 'for people with the role %s', 'tawk-integration' ),
		/* translators: %s: list of roles. */
		__( 'except for people with the role %s', 'tawk-integration' ),
	],
	user_meta: when,
	device: [
		/* translators: %s: list of kinds of device. */
		__( 'for %s', 'tawk-integration' ),
		/* translators: %s: list of kinds of device. */
		__( 'except for %s', 'tawk-integration' ),
	],
	schedule: [
		/* translators: %s: days and hours, such as “Mon–Fri 09:00–17:00”. */
		__( 'during %s', 'tawk-integration' ),
		/* translators: %s: days and hours, such as “Mon–Fri 09:00–17:00”. */
		__( 'outside of %s', 'tawk-integration' ),
	],
	dates: [
		'%s',
		/* translators: %s: a period, such as “from Dec 24 on”. */
		__( 'except %s', 'tawk-integration' ),
	],
	referrer: [
		/* translators: %s: list of web sites. */
		__( 'for visitors who come from %s', 'tawk-integration' ),
		/* translators: %s: list of web sites. */
		__( 'except for visitors who come from %s', 'tawk-integration' ),
	],
	query: when,
	cookie: when,
	browser_language: [
		/* translators: %s: list of languages. */
		__( 'for browsers in %s', 'tawk-integration' ),
		/* translators: %s: list of languages. */
		__( 'except for browsers in %s', 'tawk-integration' ),
	],
	visits: when,
	pages: when,
	agent_status: [
		/* translators: %s: list of states, such as “online or away”. */
		__( 'while agents are %s', 'tawk-integration' ),
		/* translators: %s: list of states, such as “online or away”. */
		__( 'unless agents are %s', 'tawk-integration' ),
	],
	chat_state: [
		/* translators: %s: list of states of the chat, such as “open or in a conversation”. */
		__( 'while the chat is %s', 'tawk-integration' ),
		/* translators: %s: list of states of the chat, such as “open or in a conversation”. */
		__( 'unless the chat is %s', 'tawk-integration' ),
	],
};

/**
 * A condition as part of the sentence of its rule. Pure.
 *
 * @return Null for a type that has no phrase of its own.
 */
export function phraseOfKnown( condition: Condition, names: Names ): Phrase | null {
	const text = valueText( condition, names, 'and' );
	return text === null ? null : phrase( ...PHRASES[ condition.type ], text );
}

export const phrase = ( is: string, isNot: string, what: string ): Phrase => [
	sprintf( is, what ),
	sprintf( isNot, what ),
];
