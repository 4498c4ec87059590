import type { Settings } from '@wordpress/blocks';
import type { InlineAttributes } from '../attributes';
import { inlineIcon } from '../icons';
import { shortcodeTransforms } from '../transforms';
import block from './block.json';
import { Edit } from './Edit';

export const inlineChat: Settings< InlineAttributes > = {
	icon: inlineIcon,
	edit: Edit,
	save: () => null,
	example: { attributes: { height: '360px' }, viewportWidth: 480 },
	transforms: shortcodeTransforms( {
		block: 'tawk-integration/inline-chat',
		tag: 'tawk_chat',
		definitions: block.attributes,
	} ),
};
