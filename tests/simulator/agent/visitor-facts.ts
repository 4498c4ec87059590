/** What the agent knows about a visitor: identity, page, attributes, tags, events. */
import { h } from '../app/ui/dom';
import type { Chat, PageView, Visitor } from '../model/state';
import { control, drawn, time } from './page';

const KINDS: Record< PageView[ 'kind' ], string > = {
	inline: 'floating widget',
	embed: 'inline chat',
	popout: 'window of its own',
};

const definitions = ( pairs: ReadonlyArray< readonly [ string, Node | string ] > ): HTMLElement =>
	h(
		'dl',
		{},
		...pairs
			.filter( ( [ , value ] ) => value !== '' )
			.flatMap( ( [ term, value ] ) => [ h( 'dt', {}, term ), h( 'dd', {}, value ) ] )
	);

/** Long addresses would push everything else off the screen; the page's link leads to the whole. */
const shortened = ( url: string ): string => ( url.length > 120 ? `${ url.slice( 0, 119 ) }…` : url );

/** The address is the visitor's word: only the web's own kinds become a link. */
const pageLink = ( page: PageView | undefined ): Node | string =>
	page && /^https?:/.test( page.url )
		? h( 'a', { href: page.url, target: '_blank', rel: 'noreferrer' }, page.title || page.url )
		: '';

const who = ( visitor: Visitor ): HTMLElement =>
	definitions( [
		[ 'E-mail', visitor.email ],
		[ 'Phone', visitor.phone ],
		[ 'Job', visitor.jobTitle ],
		[ 'Login id', visitor.userId ?? '' ],
		[ 'Page', pageLink( visitor.pages.at( -1 ) ) ],
	] );

const visit = ( visitor: Visitor ): HTMLElement => {
	const page = visitor.pages.at( -1 );
	return definitions( [
		[ 'Address', shortened( page?.url ?? '' ) ],
		[ 'Came from', page?.referrer ?? '' ],
		[ 'Widget', page ? `${ page.widgetId }, ${ KINDS[ page.kind ] }` : '' ],
		[ 'Pages seen', String( visitor.pages.length ) ],
		[ 'First seen', time( visitor.firstSeen ) ],
		[ 'Session', visitor.session.expired ? 'expired' : '' ],
		[ 'Browser', visitor.userAgent ],
	] );
};

const tagButton = ( tag: string, visitor: string ): HTMLElement =>
	h(
		'button',
		{
			type: 'button',
			'data-key': `tag-${ tag }`,
			'aria-label': `Remove tag ${ tag }`,
			click: () => void control( 'tags', { visitor, remove: [ tag ] } ),
		},
		'×'
	);

/** Without a visitor the chat has ended, and its tags stay. */
const tagItem = ( tag: string, visitor: string | undefined ): HTMLElement =>
	h( 'li', {}, tag, ...( visitor === undefined ? [] : [ tagButton( tag, visitor ) ] ) );

const none = ( text: string ): HTMLElement => h( 'p', { class: 'muted' }, text );

/** The facts of one visitor; the chat is the last one, whose tags can be changed until it ends. */
export const visitorFacts = (
	visitorId: string
): { element: HTMLElement; update: ( visitor: Visitor, chat: Chat | undefined ) => void } => {
	const parts = {
		who: h( 'div' ),
		attributes: h( 'div' ),
		tags: h( 'div' ),
		events: h( 'div' ),
		visit: h( 'div' ),
	};
	const field = h( 'input', { type: 'text', 'aria-label': 'New tag', placeholder: 'New tag', maxlength: '255' } );
	const addTag = h(
		'form',
		{
			class: 'row',
			submit: ( event ) => {
				event.preventDefault();
				if ( field.value.trim() !== '' ) {
					void control( 'tags', { visitor: visitorId, add: [ field.value.trim() ] } );
					field.value = '';
				}
			},
		},
		field,
		h( 'button', { type: 'submit' }, 'Add tag' )
	);

	const updateWho = drawn< Visitor >( parts.who, ( visitor ) => [ who( visitor ) ] );
	const updateVisit = drawn< Visitor >( parts.visit, ( visitor ) => [ h( 'h3', {}, 'Visit' ), visit( visitor ) ] );
	const updateAttributes = drawn< Record< string, string > >( parts.attributes, ( attributes ) => {
		const pairs = Object.entries( attributes );
		return [
			h( 'h3', {}, `Attributes (${ pairs.length } of 50)` ),
			pairs.length === 0 ? none( 'None yet.' ) : definitions( pairs ),
		];
	} );
	const updateTags = drawn< { tags: string[]; ended: boolean } >( parts.tags, ( { tags, ended } ) => [
		h( 'h3', {}, `Tags of ${ ended ? 'the last' : 'this' } chat (${ tags.length } of 10)` ),
		tags.length === 0
			? none( 'None yet.' )
			: h( 'ul', { class: 'tags' }, ...tags.map( ( tag ) => tagItem( tag, ended ? undefined : visitorId ) ) ),
	] );
	const updateEvents = drawn< Visitor[ 'events' ] >( parts.events, ( events ) => [
		h( 'h3', {}, `Events (${ events.length })` ),
		events.length === 0
			? none( 'None yet.' )
			: h(
					'ul',
					{ class: 'plain' },
					...[ ...events ]
						.reverse()
						.map( ( { at, name, metadata } ) =>
							h(
								'li',
								{},
								h( 'strong', {}, name ),
								` ${ time( at ) } `,
								...( Object.keys( metadata ).length > 0
									? [ definitions( Object.entries( metadata ) ) ]
									: [] )
							)
						)
				),
	] );

	return {
		element: h(
			'div',
			{ class: 'facts' },
			parts.who,
			parts.attributes,
			h( 'div', {}, parts.tags, addTag ),
			parts.events,
			parts.visit
		),
		update( visitor, chat ) {
			updateWho( visitor );
			updateVisit( visitor );
			updateAttributes( visitor.attributes );
			updateTags( { tags: chat?.tags ?? [], ended: ( chat?.endedAt ?? null ) !== null } );
			updateEvents( visitor.events );
		},
	};
};
