import { __ } from '@wordpress/i18n';
import type { ComponentType } from 'react';
import { ButtonPicture, InlinePicture, LinkPicture, StatusPicture } from './pictures';

/** A way to put the chat in a page. */
export interface Way {
	title: string;
	/** What it is, in a sentence. */
	does: string;
	/** How it is found in the block editor; '' for what is no block. */
	editor: string;
	/** What is copied, and where it goes. */
	copies: readonly { where: string; text: string }[];
	Picture: ComponentType;
}

const IN_A_TEXT = __( 'Everywhere else, as a shortcode:', 'tawk-integration' );

const attribute = ( name: string, value: string ): string => `${ name }="${ value.replaceAll( '"', '' ) }"`;

const BUTTON = `[tawk_button ${ attribute( 'label', __( 'Chat with us', 'tawk-integration' ) ) } ${ attribute(
	'offline',
	__( 'Leave a message', 'tawk-integration' )
) }]`;

const STATUS = `[tawk_status ${ attribute( 'online', __( 'We are here.', 'tawk-integration' ) ) } ${ attribute(
	'offline',
	__( 'We answer tomorrow.', 'tawk-integration' )
) }]`;

/** In the order in which they are offered. */
export const WAYS: readonly Way[] = [
	{
		title: __( 'Chat button', 'tawk-integration' ),
		does: __( 'A button that opens the chat. Its words can follow whether agents are there.', 'tawk-integration' ),
		editor: __( 'In the editor: type /chat and choose “Chat button”.', 'tawk-integration' ),
		copies: [ { where: IN_A_TEXT, text: BUTTON } ],
		Picture: ButtonPicture,
	},
	{
		title: __( 'Inline chat', 'tawk-integration' ),
		does: __( 'The chat itself, in the page in the place of the corner. One on a page.', 'tawk-integration' ),
		editor: __( 'In the editor: type /chat and choose “Inline chat”.', 'tawk-integration' ),
		copies: [ { where: IN_A_TEXT, text: '[tawk_chat height="600px"]' } ],
		Picture: InlinePicture,
	},
	{
		title: __( 'Chat status', 'tawk-integration' ),
		does: __( 'Says whether agents are there, and follows at once when they come or go.', 'tawk-integration' ),
		editor: __( 'In the editor: type /chat and choose “Chat status”.', 'tawk-integration' ),
		copies: [ { where: IN_A_TEXT, text: STATUS } ],
		Picture: StatusPicture,
	},
	{
		title: __( 'Any link or element', 'tawk-integration' ),
		does: __( 'Whatever your theme or page builder shows can open the chat.', 'tawk-integration' ),
		editor: '',
		copies: [
			{
				where: __( 'Menus, buttons and images, as the address of the link:', 'tawk-integration' ),
				text: '#tawk-maximize',
			},
			{
				where: __( 'Where there is a field for a CSS class:', 'tawk-integration' ),
				text: 'tawk-maximize',
			},
			{
				where: __( 'In HTML, as an attribute of the element:', 'tawk-integration' ),
				text: 'data-tawk-action="maximize"',
			},
		],
		Picture: LinkPicture,
	},
];
