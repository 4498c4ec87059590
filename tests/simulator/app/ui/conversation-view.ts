/** Messages, rating and the field to write in. */
import type { Message } from '../../model/state';
import type { Rating } from '../../contract';
import { h, icon, ICONS } from './dom';
import type { ChatActions, ChatModel } from './model';

export interface ConversationView {
	element: HTMLElement;
	update: ( model: ChatModel ) => void;
	focus: () => void;
}

const bubble = ( { from, name, text, file }: Message ): HTMLElement => {
	const content = file === '' ? text : h( 'a', { href: file, target: '_blank', rel: 'noopener' }, text );
	return h( 'div', { class: `message ${ from }` }, ...( name === '' ? [] : [ h( 'small', {}, name ) ] ), content );
};

const RATINGS: ReadonlyArray< [ string, Rating ] > = [
	[ 'Good', 1 ],
	[ 'So-so', 0 ],
	[ 'Bad', -1 ],
];

const ratingBar = ( rate: ( rating: Rating ) => void ): HTMLElement =>
	h(
		'div',
		{ class: 'rating', role: 'group', 'aria-label': 'Rate this chat' },
		h( 'p', {}, 'How was this chat?' ),
		...RATINGS.map( ( [ label, rating ] ) => h( 'button', { type: 'button', click: () => rate( rating ) }, label ) )
	);

const filePicker = ( attach: ( file: File ) => void ): HTMLElement => {
	const picker = h( 'input', {
		type: 'file',
		'aria-label': 'Attach a file',
		change: () => {
			const file = picker.files?.[ 0 ];
			if ( file ) {
				attach( file );
			}
			picker.value = '';
		},
	} );
	return h( 'span', { class: 'icon-button file' }, icon( ICONS.attach ), picker );
};

const composer = ( { write, attach }: ChatActions ): { element: HTMLFormElement; field: HTMLTextAreaElement } => {
	const send = (): void => {
		const text = field.value.trim();
		if ( text !== '' ) {
			write( text );
			field.value = '';
		}
	};
	const field = h( 'textarea', {
		rows: '1',
		'aria-label': 'Write a message',
		placeholder: 'Write a message…',
		keydown: ( event ) => {
			if ( event instanceof KeyboardEvent && event.key === 'Enter' && ! event.shiftKey ) {
				event.preventDefault();
				send();
			}
		},
	} );
	const element = h(
		'form',
		{
			class: 'composer',
			submit: ( event ) => {
				event.preventDefault();
				send();
			},
		},
		filePicker( attach ),
		field,
		h( 'button', { type: 'submit', class: 'icon-button', 'aria-label': 'Send' }, icon( ICONS.send ) )
	);
	return { element, field };
};

export const createConversationView = ( actions: ChatActions ): ConversationView => {
	const log = h( 'div', { class: 'log', role: 'log', 'aria-label': 'Messages', tabindex: '0' } );
	const rating = ratingBar( actions.rate );
	const { element, field } = composer( actions );
	let drawn: readonly Message[] = [];
	return {
		element: h( 'div', { class: 'view' }, log, rating, element ),
		update( { conversation: { messages, ratable } } ) {
			if ( messages !== drawn ) {
				drawn = messages;
				log.replaceChildren( ...messages.map( bubble ) );
				log.scrollTop = log.scrollHeight;
			}
			rating.hidden = ! ratable;
		},
		focus: () => field.focus(),
	};
};
