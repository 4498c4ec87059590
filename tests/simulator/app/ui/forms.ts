/** The sheets that take the place of the conversation: pre-chat, offline message, another name. */
import type { Answer, OfflineForm } from '../../contract';
import type { FormField } from '../../model/state';
import { h } from './dom';

type Input = HTMLInputElement | HTMLTextAreaElement;

const input = ( { type, required }: FormField ): Input =>
	type === 'textarea' ? h( 'textarea', { rows: '3', required } ) : h( 'input', { type, required } );

interface Sheet {
	element: HTMLFormElement;
	answers: () => Answer[];
}

const sheet = (
	intro: string,
	fields: readonly FormField[],
	button: string,
	submitted: ( answers: Answer[] ) => void
): Sheet => {
	const inputs = fields.map( ( field ) => ( { field, control: input( field ) } ) );
	const answers = (): Answer[] =>
		inputs.map( ( { field, control } ) => ( { label: field.label, answer: control.value.trim() } ) );
	const element = h(
		'form',
		{
			class: 'sheet',
			submit: ( event ) => {
				event.preventDefault();
				submitted( answers() );
			},
		},
		h( 'p', {}, intro )
	);
	for ( const { field, control } of inputs ) {
		element.append( h( 'label', {}, field.label, control ) );
	}
	element.append( h( 'button', { type: 'submit', class: 'primary' }, button ) );
	return { element, answers };
};

export const prechatForm = ( fields: readonly FormField[], submit: ( answers: Answer[] ) => void ): HTMLFormElement =>
	sheet( 'Before we start, please tell us a little about you.', fields, 'Start chat', submit ).element;

const OFFLINE: readonly FormField[] = [
	{ label: 'Name', type: 'text', required: true },
	{ label: 'Email', type: 'email', required: true },
	{ label: 'Message', type: 'textarea', required: true },
];

export const offlineForm = ( submit: ( form: OfflineForm ) => void ): HTMLElement => {
	const { element } = sheet(
		'Nobody is here right now. Leave a message and we will write back.',
		OFFLINE,
		'Send message',
		( answers ) => {
			const [ name, email, message ] = answers.map( ( { answer } ) => answer );
			submit( { name: name ?? '', email: email ?? '', message: message ?? '', questions: [] } );
			element.replaceChildren( h( 'p', { role: 'status' }, 'Thank you. Your message was sent.' ) );
		}
	);
	return element;
};

export const nameForm = ( submit: ( name: string ) => void ): HTMLFormElement =>
	sheet(
		'How shall we call you?',
		[ { label: 'Your name', type: 'text', required: true } ],
		'Save name',
		( [ answer ] ) => submit( answer?.answer ?? '' )
	).element;
