import { __, sprintf } from '@wordpress/i18n';
import type { Comparison, Condition, Dates, PageTypeCondition, WeeklyHours } from '../shared/settings';
import { compared } from './comparison';
import { listed, moment, spanOfDays } from './text';

/** Names of what conditions hold. */
export interface Names {
	/** A value that is searched by name, `search` as in `x-search`. */
	nameOf: ( search: string, value: unknown ) => string;
}

type Phrase = [ is: string, isNot: string ];

/* translators: the phrases follow “Hide” or “Show”, and one another: “Hide on the front page for phones”. */

/**
 * A condition as part of the sentence of its rule. Pure.
 *
 * @return Null for a type that has no phrase of its own.
 */
export function phraseOfKnown( { type, value }: Condition, { nameOf }: Names ): Phrase | null {
	const names = ( search: string, values: readonly unknown[], quoted = false ) =>
		listed( values.map( ( one ) => ( quoted ? quote( nameOf( search, one ) ) : nameOf( search, one ) ) ) );
	switch ( type ) {
		case 'page_type':
			return on( listed( value.map( ( kind ) => PAGE_TYPES[ kind ] ) ) );
		case 'post':
			return on( names( 'posts', value, true ) );
		case 'term':
			return phrase(
				/* translators: %s: list of categories and tags. */
				__( 'on content in %s', 'tawk-integration' ),
				/* translators: %s: list of categories and tags. */
				__( 'except on content in %s', 'tawk-integration' ),
				names( 'terms', value, true )
			);
		case 'author':
			return phrase(
				/* translators: %s: list of authors. */
				__( 'on content by %s', 'tawk-integration' ),
				/* translators: %s: list of authors. */
				__( 'except on content by %s', 'tawk-integration' ),
				names( 'users', value )
			);
		case 'post_type':
			return phrase(
				/* translators: %s: list of content types. */
				__( 'on content of the type %s', 'tawk-integration' ),
				/* translators: %s: list of content types. */
				__( 'except on content of the type %s', 'tawk-integration' ),
				names( 'post_types', value, true )
			);
		case 'template':
			return phrase(
				/* translators: %s: list of templates. */
				__( 'on pages with the template %s', 'tawk-integration' ),
				/* translators: %s: list of templates. */
				__( 'except on pages with the template %s', 'tawk-integration' ),
				names( 'templates', value, true )
			);
		case 'url':
			return phrase(
				/* translators: %s: list of address patterns. */
				__( 'on addresses like %s', 'tawk-integration' ),
				/* translators: %s: list of address patterns. */
				__( 'except on addresses like %s', 'tawk-integration' ),
				listed( value )
			);
		case 'language':
			return phrase(
				/* translators: %s: list of languages. */
				__( 'on pages in %s', 'tawk-integration' ),
				/* translators: %s: list of languages. */
				__( 'except on pages in %s', 'tawk-integration' ),
				names( 'languages', value )
			);
		case 'logged_in':
			return [
				__( 'for people who are logged in', 'tawk-integration' ),
				__( 'for people who are not logged in', 'tawk-integration' ),
			];
		case 'role':
			return phrase(
				/* translators: %s: list of roles. */
				__( 'for people with the role %s', 'tawk-integration' ),
				/* translators: %s: list of roles. */
				__( 'except for people with the role %s', 'tawk-integration' ),
				listed(
					value.map( ( role ) => nameOf( 'roles', role ) ),
					'or'
				)
			);
		case 'device':
			return phrase(
				/* translators: %s: list of kinds of device. */
				__( 'for %s', 'tawk-integration' ),
				/* translators: %s: list of kinds of device. */
				__( 'except for %s', 'tawk-integration' ),
				listed( value.map( ( device ) => DEVICES[ device ] ) )
			);
		case 'schedule':
			return phrase(
				/* translators: %s: days and hours, such as “Mon–Fri 09:00–17:00”. */
				__( 'during %s', 'tawk-integration' ),
				/* translators: %s: days and hours, such as “Mon–Fri 09:00–17:00”. */
				__( 'outside of %s', 'tawk-integration' ),
				hours( value )
			);
		case 'dates':
			return period( value );
		case 'referrer':
			return phrase(
				/* translators: %s: list of web sites. */
				__( 'for visitors who come from %s', 'tawk-integration' ),
				/* translators: %s: list of web sites. */
				__( 'except for visitors who come from %s', 'tawk-integration' ),
				listed( value )
			);
		case 'browser_language':
			return phrase(
				/* translators: %s: list of languages. */
				__( 'for browsers in %s', 'tawk-integration' ),
				/* translators: %s: list of languages. */
				__( 'except for browsers in %s', 'tawk-integration' ),
				names( 'browser_languages', value )
			);
		case 'user_meta':
			/* translators: %s: name of a field. */
			return when( sprintf( __( 'the field “%s” of the person', 'tawk-integration' ), value.key || '…' ), value );
		case 'query':
			/* translators: %s: name of a parameter. */
			return when( sprintf( __( 'the address parameter “%s”', 'tawk-integration' ), value.name || '…' ), value );
		case 'cookie':
			/* translators: %s: name of a cookie. */
			return when( sprintf( __( 'the cookie “%s”', 'tawk-integration' ), value.name || '…' ), value );
		case 'visits':
			return when( __( 'the number of visits', 'tawk-integration' ), value );
		case 'pages':
			return when( __( 'the number of pages in this visit', 'tawk-integration' ), value );
		case 'agent_status':
			return phrase(
				/* translators: %s: list of states, such as “online or away”. */
				__( 'while agents are %s', 'tawk-integration' ),
				/* translators: %s: list of states, such as “online or away”. */
				__( 'unless agents are %s', 'tawk-integration' ),
				listed(
					value.map( ( status ) => STATUSES[ status ] ),
					'or'
				)
			);
		default:
			return null;
	}
}

export const phrase = ( is: string, isNot: string, what: string ): Phrase => [
	sprintf( is, what ),
	sprintf( isNot, what ),
];

export const quote = ( text: string ): string =>
	/* translators: %s: a name. The quotation marks of your language. */
	sprintf( __( '“%s”', 'tawk-integration' ), text );

const on = ( places: string ): Phrase =>
	phrase(
		/* translators: %s: list of places, such as “the front page and “Contact””. */
		__( 'on %s', 'tawk-integration' ),
		/* translators: %s: list of places, such as “the front page and “Contact””. */
		__( 'except on %s', 'tawk-integration' ),
		places
	);

const PAGE_TYPES: Record< PageTypeCondition[ 'value' ][ number ], string > = {
	front_page: __( 'the front page', 'tawk-integration' ),
	posts_page: __( 'the page of the latest posts', 'tawk-integration' ),
	page: __( 'pages', 'tawk-integration' ),
	single: __( 'single posts', 'tawk-integration' ),
	attachment: __( 'pages of media files', 'tawk-integration' ),
	post_type_archive: __( 'archives of content types', 'tawk-integration' ),
	category: __( 'categories', 'tawk-integration' ),
	tag: __( 'tags', 'tawk-integration' ),
	taxonomy: __( 'archives of other terms', 'tawk-integration' ),
	author: __( 'pages of authors', 'tawk-integration' ),
	date: __( 'archives by date', 'tawk-integration' ),
	search: __( 'search results', 'tawk-integration' ),
	not_found: __( 'the “not found” page', 'tawk-integration' ),
};
const DEVICES = {
	phone: __( 'phones', 'tawk-integration' ),
	tablet: __( 'tablets', 'tawk-integration' ),
	desktop: __( 'desktops', 'tawk-integration' ),
};
const STATUSES = {
	online: __( 'online', 'tawk-integration' ),
	away: __( 'away', 'tawk-integration' ),
	offline: __( 'offline', 'tawk-integration' ),
};

function hours( { days, from, to, timezone }: WeeklyHours ): string {
	/* translators: 1: days, such as “Mon–Fri”, 2: beginning, 3: end. */
	const text = sprintf( __( '%1$s %2$s–%3$s', 'tawk-integration' ), spanOfDays( days ), from || '…', to || '…' );
	return inZone( text, timezone );
}

function period( { from, to, timezone }: Dates ): Phrase {
	const [ begin, end ] = [ inZone( moment( from ), to ? '' : timezone ), inZone( moment( to ), timezone ) ];
	if ( from && to ) {
		return [
			/* translators: 1: beginning, 2: end. */
			sprintf( __( 'from %1$s until %2$s', 'tawk-integration' ), begin, end ),
			/* translators: 1: beginning, 2: end. */
			sprintf( __( 'except from %1$s until %2$s', 'tawk-integration' ), begin, end ),
		];
	}
	if ( to ) {
		return phrase(
			/* translators: %s: a moment. */
			__( 'until %s', 'tawk-integration' ),
			/* translators: %s: a moment. */
			__( 'except until %s', 'tawk-integration' ),
			end
		);
	}
	return phrase(
		/* translators: %s: a moment. */
		__( 'from %s on', 'tawk-integration' ),
		/* translators: %s: a moment. */
		__( 'except from %s on', 'tawk-integration' ),
		begin
	);
}

/** The site's own zone needs no word. */
function inZone( text: string, timezone: string ): string {
	if ( timezone === 'visitor' ) {
		/* translators: %s: days and hours. */
		return sprintf( __( '%s (the visitor’s time)', 'tawk-integration' ), text );
	}
	return timezone ? `${ text } (${ timezone })` : text;
}

function when( subject: string, { compare, value }: { compare: Comparison; value: string | number } ): Phrase {
	return phrase(
		/* translators: %s: a comparison, such as “the cookie “plan” is there”. */
		__( 'when %s', 'tawk-integration' ),
		/* translators: %s: a comparison, such as “the cookie “plan” is there”. */
		__( 'unless %s', 'tawk-integration' ),
		compared( subject, compare, typeof value === 'number' ? numeral( value ) : quote( value ) )
	);
}

const numeral = ( value: number ): string => ( Number.isFinite( value ) ? String( value ) : '…' );
