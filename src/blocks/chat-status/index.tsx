import { InnerBlocks } from '@wordpress/block-editor';
import type { Settings, Variation } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import type { StatusAttributes } from '../attributes';
import { statusIcon } from '../icons';
import { shortcodeTransforms } from '../transforms';
import block from './block.json';
import { Edit } from './Edit';

const variation = ( appearance: string, title: string, description: string ): Variation => ( {
	name: appearance,
	title,
	description,
	attributes: { appearance },
	scope: [ 'inserter' ],
	isActive: [ 'appearance' ],
} );

export const chatStatus: Settings< StatusAttributes > = {
	icon: statusIcon,
	edit: Edit,
	// Nothing where there are none: PHP prints the words.
	save: () => <InnerBlocks.Content />,
	example: { attributes: { appearance: 'badge' } },
	variations: [
		variation(
			'badge',
			__( 'Chat status badge', 'tawk-integration' ),
			__( 'A small badge with a dot that says whether agents are there.', 'tawk-integration' )
		),
		variation(
			'blocks',
			__( 'Only while agents are there', 'tawk-integration' ),
			__( 'Blocks that are shown for the status of your choice.', 'tawk-integration' )
		),
	],
	transforms: shortcodeTransforms( {
		block: 'tawk-integration/chat-status',
		tag: 'tawk_status',
		definitions: block.attributes,
		fits: ( { appearance } ) => appearance !== 'blocks',
	} ),
};
