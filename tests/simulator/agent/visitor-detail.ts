/** One visitor: who it is, what can be done, conversation and facts. */
import { h } from '../app/ui/dom';
import type { Visitor } from '../model/state';
import { conversation } from './conversation';
import { control, drawn, nameOf } from './page';
import type { AgentView } from './page';
import { visitorFacts } from './visitor-facts';
import { badge, badgeOf } from './visitor-list';

interface Heading {
	id: string;
	name: string;
	badge: string;
	refusals: string[];
	joined: boolean;
	ongoing: boolean;
	expired: boolean;
}

const button = ( label: string, action: string, visitor: string, extra: Record< string, string > = {} ): HTMLElement =>
	h(
		'button',
		{ type: 'button', 'data-key': action, click: () => void control( action, { visitor } ), ...extra },
		label
	);

const heading = (
	{ id, name, badge: kind, refusals, joined, ongoing, expired }: Heading,
	back: () => void
): HTMLElement[] => [
	h(
		'div',
		{ class: 'heading' },
		h( 'button', { type: 'button', class: 'back', click: back }, '← All visitors' ),
		h( 'h2', {}, name ),
		badge( kind )
	),
	...refusals.map( ( reason ) => h( 'p', { class: 'alert' }, reason ) ),
	h(
		'div',
		{ class: 'row' },
		joined ? button( 'Leave the chat', 'leave', id ) : button( 'Join the chat', 'join', id ),
		...( ongoing ? [ button( 'End the chat', 'end', id ) ] : [] ),
		...( expired ? [] : [ button( 'Expire the session', 'expire', id ) ] ),
		button( 'Cut the connection', 'drop', id )
	),
];

const VIAS = { visitor: 'Tawk_API.visitor', setAttributes: 'setAttributes', login: 'login' } as const;

const headingOf = ( view: AgentView, visitor: Visitor ): Heading => {
	const running = view.chats.find(
		( chat ) => chat.visitorId === visitor.id && chat.startedAt !== null && chat.endedAt === null
	);
	return {
		id: visitor.id,
		name: nameOf( visitor ),
		badge: badgeOf( visitor ),
		refusals: [
			...new Set(
				visitor.refusals.map( ( { via, reason } ) => `Identity refused (${ VIAS[ via ] }): ${ reason }.` )
			),
		],
		joined: ( running?.agents.length ?? 0 ) > 0,
		ongoing: running !== undefined,
		expired: visitor.session.expired,
	};
};

/** Shows the chosen visitor; `back` leaves him, on narrow screens. */
export const visitorDetail = (
	element: HTMLElement,
	back: () => void
): ( ( view: AgentView, selected: string ) => void ) => {
	let shown: string | undefined;
	let update: ( view: AgentView, visitor: Visitor ) => void = () => undefined;

	const open = ( visitorId: string ): void => {
		const top = h( 'div', { class: 'stack' } );
		const updateHeading = drawn< Heading >( top, ( value ) => heading( value, back ) );
		const talk = conversation( visitorId );
		const facts = visitorFacts( visitorId );
		element.replaceChildren( top, h( 'div', { class: 'columns' }, talk.element, facts.element ) );
		update = ( view, visitor ) => {
			const chats = view.chats.filter( ( chat ) => chat.visitorId === visitorId );
			updateHeading( headingOf( view, visitor ) );
			talk.update( chats );
			facts.update( visitor, chats.at( -1 ) );
		};
	};

	return ( view, selected ) => {
		const visitor = view.visitors.find( ( { id } ) => id === selected );
		if ( ! visitor ) {
			shown = undefined;
			element.replaceChildren( h( 'p', { class: 'muted' }, 'Choose a visitor to see who it is and to answer.' ) );
			return;
		}
		if ( shown !== selected ) {
			shown = selected;
			open( selected );
		}
		update( view, visitor );
	};
};
