import { Flex } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { PluginDocumentSettingPanel, store as editorStore } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';
import type { PageSettings } from '../shared/settings';
import { boot } from './boot';
import { Cause } from './Cause';
import { Choices } from './Choices';
import { Facts } from './Facts';

/** Panel of the document: what this post says of the chat. Saved, and undone, with the post. */
export function ChatPanel() {
	const settings = useSelect( ( select ) => select( editorStore ).getEditedPostAttribute( 'tawk_integration' ), [] );
	const { editPost } = useDispatch( editorStore );
	// What is edited is no post with a page of its own: a template or a pattern, say.
	if ( settings === undefined ) {
		return null;
	}
	const change = ( changed: Partial< PageSettings > ) =>
		editPost( { tawk_integration: { ...settings, ...changed } } );
	return (
		<PluginDocumentSettingPanel name="chat" title={ __( 'Chat', 'tawk-integration' ) }>
			{ boot.cause && <Cause cause={ boot.cause } settingsUrl={ boot.settings_url } /> }
			{ boot.cause?.name !== 'not_connected' && (
				<Flex direction="column" gap={ 4 }>
					<Choices settings={ settings } change={ change } />
					{ settings.visibility !== 'hide' && <Facts settings={ settings } change={ change } /> }
				</Flex>
			) }
		</PluginDocumentSettingPanel>
	);
}
