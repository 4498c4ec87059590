import { __, sprintf } from '@wordpress/i18n';
import type { Comparison, Condition, Dates, PageTypeCondition, WeeklyHours } from '../shared/settings';
import { compared } from './comparison';
import { listed, moment, spanOfDays } from './text';

/** Names of what conditions hold. */
export interface Names {
	/** A value that is searched by name, `search` as in `x-search`. */
	nameOf: ( search: string, value: unknown ) => string;
}

/**
 * What a condition asks for, in words: “the front page and search results”, “Mon–Fri 09:00–17:00”; `joint` joins the
 * values of a list where both would do. Pure. Null for a type that has no words of its own.
 */
export function valueText( { type, value }: Condition, { nameOf }: Names, joint: 'and' | 'or' ): string | null {
	const named = ( search: string, values: readonly unknown[], quoted = false ) =>
		listed(
			values.map( ( one ) => ( quoted ? quote( nameOf( search, one ) ) : nameOf( search, one ) ) ),
			joint
		);
	switch ( type ) {
		case 'page_type':
			return listed(
				value.map( ( kind ) => PAGE_TYPES[ kind ] ),
				joint
			);
		case 'post':
			return named( 'posts', value, true );
		case 'term':
			return named( 'terms', value, true );
		case 'author':
			return named( 'users', value );
		case 'post_type':
			return named( 'post_types', value, true );
		case 'template':
			return named( 'templates', value, true );
		case 'url':
		case 'referrer':
			return listed( value, joint );
		case 'language':
			return named( 'languages', value );
		case 'logged_in':
			return '';
		case 'role':
			return listed(
				value.map( ( role ) => nameOf( 'roles', role ) ),
				'or'
			);
		case 'device':
			return listed(
				value.map( ( device ) => DEVICES[ device ] ),
				joint
			);
		case 'schedule':
			return hours( value );
		case 'dates':
			return period( value );
		case 'browser_language':
			return named( 'browser_languages', value );
		case 'user_meta':
			return comparison( userField( value.key || '…' ), value );
		case 'query':
			return comparison( parameter( value.name || '…' ), value );
		case 'cookie':
			return comparison( cookie( value.name || '…' ), value );
		case 'visits':
			return comparison( __( 'the number of visits', 'tawk-integration' ), value );
		case 'pages':
			return comparison( __( 'the number of pages in this visit', 'tawk-integration' ), value );
		case 'agent_status':
			return listed(
				value.map( ( status ) => STATUSES[ status ] ),
				'or'
			);
		case 'chat_state':
			return listed(
				value.map( ( state ) => STATES[ state ] ),
				'or'
			);
		default:
			return null;
	}
}

export const quote = ( text: string ): string =>
	/* translators: %s: a name. The quotation marks of your language. */
	sprintf( __( '“%s”', 'tawk-integration' ), text );

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

const STATES = {
	maximized: __( 'open', 'tawk-integration' ),
	minimized: __( 'closed', 'tawk-integration' ),
	hidden: __( 'hidden', 'tawk-integration' ),
	ongoing: __( 'in a conversation', 'tawk-integration' ),
	engaged: __( 'in use', 'tawk-integration' ),
	inline: __( 'over the page', 'tawk-integration' ),
	embed: __( 'in the content', 'tawk-integration' ),
};

function hours( { days, from, to, timezone }: WeeklyHours ): string {
	/* translators: 1: days, such as “Mon–Fri”, 2: beginning, 3: end. */
	const text = sprintf( __( '%1$s %2$s–%3$s', 'tawk-integration' ), spanOfDays( days ), from || '…', to || '…' );
	return inZone( text, timezone );
}

function period( { from, to, timezone }: Dates ): string {
	const [ begin, end ] = [ inZone( moment( from ), to ? '' : timezone ), inZone( moment( to ), timezone ) ];
	if ( from && to ) {
		/* translators: 1: beginning, 2: end. */
		return sprintf( __( 'from %1$s until %2$s', 'tawk-integration' ), begin, end );
	}
	return to
		? /* translators: %s: a moment. */
			sprintf( __( 'until %s', 'tawk-integration' ), end )
		: /* translators: %s: a moment. */
			sprintf( __( 'from %s on', 'tawk-integration' ), begin );
}

/** The site's own zone needs no word. */
function inZone( text: string, timezone: string ): string {
	if ( timezone === 'visitor' ) {
		/* translators: %s: days and hours. */
		return sprintf( __( '%s (the visitor’s time)', 'tawk-integration' ), text );
	}
	return timezone ? `${ text } (${ timezone })` : text;
}

const userField = ( name: string ): string =>
	/* translators: %s: name of a field. */
	sprintf( __( 'the field “%s” of the person', 'tawk-integration' ), name );

const parameter = ( name: string ): string =>
	/* translators: %s: name of a parameter. */
	sprintf( __( 'the address parameter “%s”', 'tawk-integration' ), name );

const cookie = ( name: string ): string =>
	/* translators: %s: name of a cookie. */
	sprintf( __( 'the cookie “%s”', 'tawk-integration' ), name );

const comparison = ( subject: string, { compare, value }: { compare: Comparison; value: string | number } ): string =>
	compared( subject, compare, typeof value === 'number' ? numeral( value ) : quote( value ) );

const numeral = ( value: number ): string => ( Number.isFinite( value ) ? String( value ) : '…' );
