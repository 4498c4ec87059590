import { __ } from '@wordpress/i18n';
import type { Condition, DeviceCondition } from '../shared/settings';
import type { AnyCondition } from './condition';
import { asKnown, phraseOfOther, screenWords, type Words } from './phrase';
import { phrase, type Phrase } from './phrases';
import { listed } from './text';
import { valueText } from './value-text';

/* translators: the clauses follow “if”: “When a page is opened, if the visitor is on the front page, …”. */

const onPage: Phrase = [
	/* translators: %s: list of places, such as “the front page or “Contact””. */
	__( 'the visitor is on %s', 'tawk-integration' ),
	/* translators: %s: list of places, such as “the front page or “Contact””. */
	__( 'the visitor is not on %s', 'tawk-integration' ),
];
const comparison: Phrase = [
	'%s',
	/* translators: %s: a comparison, such as “the cookie “plan” contains “gold””. */
	__( 'it is not so that %s', 'tawk-integration' ),
];

/** A condition as a clause of its own. A type that the schema adds is missed by the compiler here. */
const CLAUSES: Record< Condition[ 'type' ], Phrase > = {
	page_type: onPage,
	post: onPage,
	term: [
		/* translators: %s: list of categories and tags. */
		__( 'the content is in %s', 'tawk-integration' ),
		/* translators: %s: list of categories and tags. */
		__( 'the content is not in %s', 'tawk-integration' ),
	],
	author: [
		/* translators: %s: list of authors. */
		__( 'the content is by %s', 'tawk-integration' ),
		/* translators: %s: list of authors. */
		__( 'the content is not by %s', 'tawk-integration' ),
	],
	post_type: [
		/* translators: %s: list of content types. */
		__( 'the content is of the type %s', 'tawk-integration' ),
		/* translators: %s: list of content types. */
		__( 'the content is not of the type %s', 'tawk-integration' ),
	],
	template: [
		/* translators: %s: list of templates. */
		__( 'the page has the template %s', 'tawk-integration' ),
		/* translators: %s: list of templates. */
		__( 'the page does not have the template %s', 'tawk-integration' ),
	],
	url: [
		/* translators: %s: list of address patterns. */
		__( 'the address is like %s', 'tawk-integration' ),
		/* translators: %s: list of address patterns. */
		__( 'the address is not like %s', 'tawk-integration' ),
	],
	language: [
		/* translators: %s: list of languages. */
		__( 'the page is in %s', 'tawk-integration' ),
		/* translators: %s: list of languages. */
		__( 'the page is not in %s', 'tawk-integration' ),
	],
	logged_in: [
		__( 'the visitor is logged in', 'tawk-integration' ),
		__( 'the visitor is not logged in', 'tawk-integration' ),
	],
	role: [
		/* translators: %s: list of roles. */
		__( 'the visitor has the role %s', 'tawk-integration' ),
		/* translators: %s: list of roles. */
		__( 'the visitor does not have the role %s', 'tawk-integration' ),
	],
	user_meta: comparison,
	device: [
		/* translators: %s: list of kinds of device, such as “a phone or a tablet”. */
		__( 'the visitor uses %s', 'tawk-integration' ),
		/* translators: %s: list of kinds of device, such as “a phone or a tablet”. */
		__( 'the visitor does not use %s', 'tawk-integration' ),
	],
	schedule: [
		/* translators: %s: days and hours, such as “Mon–Fri 09:00–17:00”. */
		__( 'the time is within %s', 'tawk-integration' ),
		/* translators: %s: days and hours, such as “Mon–Fri 09:00–17:00”. */
		__( 'the time is not within %s', 'tawk-integration' ),
	],
	dates: [
		/* translators: %s: a period, such as “from Dec 24 on”. */
		__( 'the date is %s', 'tawk-integration' ),
		/* translators: %s: a period, such as “from Dec 24 on”. */
		__( 'the date is not %s', 'tawk-integration' ),
	],
	referrer: [
		/* translators: %s: list of web sites. */
		__( 'the visitor comes from %s', 'tawk-integration' ),
		/* translators: %s: list of web sites. */
		__( 'the visitor does not come from %s', 'tawk-integration' ),
	],
	query: comparison,
	cookie: comparison,
	browser_language: [
		/* translators: %s: list of languages. */
		__( 'the browser is in %s', 'tawk-integration' ),
		/* translators: %s: list of languages. */
		__( 'the browser is not in %s', 'tawk-integration' ),
	],
	visits: comparison,
	pages: comparison,
	agent_status: [
		/* translators: %s: list of states, such as “online or away”. */
		__( 'agents are %s', 'tawk-integration' ),
		/* translators: %s: list of states, such as “online or away”. */
		__( 'agents are not %s', 'tawk-integration' ),
	],
	chat_state: [
		/* translators: %s: list of states of the chat, such as “open or in a conversation”. */
		__( 'the chat is %s', 'tawk-integration' ),
		/* translators: %s: list of states of the chat, such as “open or in a conversation”. */
		__( 'the chat is not %s', 'tawk-integration' ),
	],
};

const DEVICES: Record< DeviceCondition[ 'value' ][ number ], string > = {
	phone: __( 'a phone', 'tawk-integration' ),
	tablet: __( 'a tablet', 'tawk-integration' ),
	desktop: __( 'a desktop', 'tawk-integration' ),
};

/** A condition as a clause, in small letters: “the visitor is on the front page”. Pure but for the names. */
export function clauseOf( condition: AnyCondition, words: Words = screenWords ): string {
	const kind = words.kindOf( condition.type );
	const [ is, isNot ] = ( kind && clauseOfKnown( asKnown( condition ), words ) ) ?? clauseOfOther( condition, words );
	return condition.operator === 'is_not' ? isNot : is;
}

function clauseOfKnown( condition: Condition, words: Words ): Phrase | null {
	const text =
		condition.type === 'device'
			? listed(
					condition.value.map( ( device ) => DEVICES[ device ] ),
					'or'
				)
			: valueText( condition, words, 'or' );
	return text === null ? null : phrase( ...CLAUSES[ condition.type ], text );
}

/** For conditions of other plugins: “Loyalty is Gold”. */
const clauseOfOther = ( condition: AnyCondition, words: Words ): Phrase =>
	phraseOfOther(
		condition,
		words,
		[
			/* translators: %s: name of a condition. */
			__( '“%s” holds', 'tawk-integration' ),
			/* translators: %s: name of a condition. */
			__( '“%s” does not hold', 'tawk-integration' ),
		],
		[
			/* translators: 1: name of a condition, 2: its value. */
			__( '%1$s is %2$s', 'tawk-integration' ),
			/* translators: 1: name of a condition, 2: its value. */
			__( '%1$s is not %2$s', 'tawk-integration' ),
		]
	);
