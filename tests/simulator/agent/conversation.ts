/** A visitor's chats, oldest first, and the field to answer in. */
import { h } from '../app/ui/dom';
import type { Chat, Message } from '../model/state';
import { control, drawn, time } from './page';

const bubble = ( { at, from, name, text, file }: Message ): HTMLElement =>
	h(
		'div',
		{ class: `message ${ from }` },
		h( 'small', {}, `${ name || ( from === 'visitor' ? 'Visitor' : 'System' ) }, ${ time( at ) }` ),
		file === '' ? text : h( 'a', { href: file }, text )
	);

const note = ( text: string ): HTMLElement => h( 'div', { class: 'message system' }, text );

const RATINGS = { '-1': 'bad', 0: 'so-so', 1: 'good' } as const;

const chatLines = ( { startedAt, endedAt, endedBy, prechat, messages, rating }: Chat ): HTMLElement[] => [
	...( startedAt === null ? [] : [ note( `Chat started, ${ time( startedAt ) }` ) ] ),
	...prechat.map( ( { label, answer } ) => note( `${ label }: ${ answer }` ) ),
	...messages.map( bubble ),
	...( endedAt === null ? [] : [ note( `Ended by the ${ endedBy ?? 'visitor' }, ${ time( endedAt ) }` ) ] ),
	...( rating === null ? [] : [ note( `Rated: ${ RATINGS[ rating ] }` ) ] ),
];

export const conversation = ( visitorId: string ): { element: HTMLElement; update: ( chats: Chat[] ) => void } => {
	const log = h( 'div', { class: 'log', role: 'log', 'aria-label': 'Conversation', tabindex: '0' } );
	const field = h( 'textarea', {
		rows: '2',
		'aria-label': 'Answer',
		placeholder: 'Write an answer…',
		keydown: ( event ) => {
			if ( event instanceof KeyboardEvent && event.key === 'Enter' && ! event.shiftKey ) {
				event.preventDefault();
				send( 'say' );
			}
		},
	} );
	const send = ( name: 'say' | 'announce' ): void => {
		const text = field.value.trim();
		if ( text !== '' ) {
			void control( name, { visitor: visitorId, text } );
			field.value = '';
		}
	};
	const form = h(
		'form',
		{
			class: 'stack',
			submit: ( event ) => {
				event.preventDefault();
				send( 'say' );
			},
		},
		field,
		h(
			'div',
			{ class: 'row' },
			h( 'button', { type: 'submit', class: 'primary' }, 'Send' ),
			h( 'button', { type: 'button', click: () => send( 'announce' ) }, 'Send as the system' )
		)
	);
	const update = drawn< Chat[] >( log, ( chats ) => {
		const lines = chats.flatMap( chatLines );
		return lines.length === 0 ? [ note( 'No message yet.' ) ] : lines;
	} );
	return {
		element: h( 'div', { class: 'conversation' }, h( 'h3', {}, 'Conversation' ), log, form ),
		update( chats ) {
			update( chats );
			log.scrollTop = log.scrollHeight;
		},
	};
};
