import { Flex } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { PluginDocumentSettingPanel, store as editorStore } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';
import type { PageSettings } from '../shared/settings';
import { boot } from './boot';
import { Cause } from './Cause';
import { Choices } from './Choices';
import { Facts } from './Facts';
import type { Attribute } from './page-facts';
import { useTyped } from './use-typed';

const NONE: Attribute[] = [];

/** Panel of the document: what this post says of the chat. Saved, and undone, with the post. */
export function ChatPanel() {
	const settings = useSelect( ( select ) => select( editorStore ).getEditedPostAttribute( 'tawk_integration' ), [] );
	const { editPost } = useDispatch( editorStore );
	const change = ( changed: Partial< PageSettings > ) =>
		settings && editPost( { tawk_integration: { ...settings, ...changed } } );
	// Here, since a panel or a sidebar that is closed forgets what is typed in it.
	const [ rows, type ] = useTyped( settings?.attributes ?? NONE, ( attributes ) => change( { attributes } ) );
	// What is edited is no post with a page of its own: a template or a pattern, say.
	if ( settings === undefined ) {
		return null;
	}
	return (
		<PluginDocumentSettingPanel name="chat" title={ __( 'Chat', 'tawk-integration' ) }>
			{ boot.cause && <Cause cause={ boot.cause } settingsUrl={ boot.settings_url } /> }
			{ boot.cause?.name !== 'not_connected' && (
				<Flex direction="column" gap={ 4 }>
					<Choices settings={ settings } change={ change } />
					{ settings.visibility !== 'hide' && (
						<Facts
							rows={ rows }
							type={ type }
							tags={ settings.tags }
							tag={ ( tags ) => change( { tags } ) }
						/>
					) }
				</Flex>
			) }
		</PluginDocumentSettingPanel>
	);
}
