/** Visitors on the site, then those who have left, newest first. */
import { h } from '../app/ui/dom';
import type { Visitor } from '../model/state';
import { drawn, nameOf, propertyName } from './page';
import type { AgentView } from './page';

interface Row {
	id: string;
	name: string;
	badge: string;
	page: string;
	property: string;
	onSite: boolean;
	waiting: boolean;
	current: boolean;
}

/** A refused identity is what matters most about a visitor without an accepted one. */
export const badgeOf = ( { identity, refusals }: Visitor ): string =>
	identity === 'anonymous' && refusals.length > 0 ? 'refused' : identity;

export const badge = ( kind: string ): HTMLElement => h( 'span', { class: `badge ${ kind }` }, kind );

const rowOf = ( view: AgentView, visitor: Visitor, selected: string ): Row => {
	const chat = view.chats.find(
		( candidate ) =>
			candidate.visitorId === visitor.id && candidate.startedAt !== null && candidate.endedAt === null
	);
	const open = visitor.pages.find( ( page ) => page.leftAt === null );
	return {
		id: visitor.id,
		name: nameOf( visitor ),
		badge: badgeOf( visitor ),
		page: ( open ?? visitor.pages.at( -1 ) )?.url ?? '',
		property: propertyName( view, visitor.propertyId ),
		onSite: open !== undefined,
		waiting: chat?.messages.at( -1 )?.from === 'visitor',
		current: visitor.id === selected,
	};
};

const item = (
	{ id, name, badge: kind, page, property, onSite, waiting, current }: Row,
	select: ( id: string ) => void
): HTMLElement =>
	h(
		'li',
		{},
		h(
			'button',
			{
				type: 'button',
				class: `visitor${ onSite ? '' : ' left' }`,
				'aria-current': String( current ),
				'data-key': id,
				click: () => select( id ),
			},
			h( 'span', { class: 'line' }, h( 'span', { class: 'name' }, name ), badge( kind ) ),
			h( 'span', { class: 'page' }, onSite ? `${ property } · ${ page }` : `${ property } · has left` ),
			...( waiting ? [ h( 'span', {}, 'Waits for an answer' ) ] : [] )
		)
	);

export const visitorList = (
	element: HTMLElement,
	select: ( id: string ) => void
): ( ( view: AgentView, selected: string ) => void ) => {
	const update = drawn< Row[] >( element, ( rows ) => [
		h( 'h2', {}, `Visitors (${ rows.filter( ( { onSite } ) => onSite ).length } on the site)` ),
		rows.length === 0
			? h(
					'p',
					{ class: 'muted' },
					'Nobody yet. Open a page with the chat: ',
					h( 'a', { href: '/demo', target: '_blank' }, 'the demo page' ),
					'.'
				)
			: h( 'ul', {}, ...rows.map( ( row ) => item( row, select ) ) ),
	] );
	return ( view, selected ) =>
		update(
			[ ...view.visitors ]
				.sort( ( one, other ) => other.firstSeen - one.firstSeen )
				.map( ( visitor ) => rowOf( view, visitor, selected ) )
				.sort( ( one, other ) => Number( other.onSite ) - Number( one.onSite ) )
		);
};
