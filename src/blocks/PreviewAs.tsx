import { BlockControls } from '@wordpress/block-editor';
import { ToolbarDropdownMenu } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { STATUSES } from './attributes';
import { statusIcon } from './icons';
import { previewAs, STATUS_NAMES, usePreview } from './preview';

/** Chooses in the toolbar which status the blocks are shown in; that is the editor's alone. */
export function PreviewAs() {
	const shown = usePreview();
	/* translators: %s: status of the agents, such as “Online”. */
	const label = sprintf( __( 'Preview as: %s', 'tawk-integration' ), STATUS_NAMES[ shown ] );
	return (
		<BlockControls group="other">
			<ToolbarDropdownMenu
				icon={ statusIcon }
				text={ label }
				label={ label }
				controls={ STATUSES.map( ( status ) => ( {
					title: STATUS_NAMES[ status ],
					isActive: status === shown,
					role: 'menuitemradio',
					onClick: () => previewAs( status ),
				} ) ) }
			/>
		</BlockControls>
	);
}
