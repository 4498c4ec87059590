import type { Settings } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import type { ButtonAttributes } from '../attributes';
import { buttonIcon } from '../icons';
import { shortcodeTransforms } from '../transforms';
import block from './block.json';
import { Edit } from './Edit';
import { fromButtons } from './from-buttons';

const { from, to } = shortcodeTransforms( {
	block: 'tawk-integration/chat-button',
	tag: 'tawk_button',
	definitions: block.attributes,
} );

export const chatButton: Settings< ButtonAttributes > = {
	icon: buttonIcon,
	edit: Edit,
	save: () => null,
	example: { attributes: { label: __( 'Chat with us', 'tawk-integration' ) } },
	variations: [
		{
			name: 'with-status',
			title: __( 'Chat button with status', 'tawk-integration' ),
			description: __( 'Its words follow whether agents are there.', 'tawk-integration' ),
			attributes: {
				online: __( 'Chat now: we are online', 'tawk-integration' ),
				away: __( 'Leave us a message', 'tawk-integration' ),
				offline: __( 'Leave us a message', 'tawk-integration' ),
			},
			scope: [ 'inserter' ],
		},
	],
	transforms: { from: [ fromButtons, ...from ], to },
};
