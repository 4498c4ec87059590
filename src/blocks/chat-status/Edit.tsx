import { useBlockProps } from '@wordpress/block-editor';
import { createBlock, type EditProps } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import { alignClass, Alignment } from '../Alignment';
import type { StatusAttributes } from '../attributes';
import { PreviewAs } from '../PreviewAs';
import { Sidebar } from '../sidebar/Sidebar';
import { Inside } from './Inside';
import { Settings } from './Settings';
import { Words } from './Words';

/** The status in the words that visitors get, or the blocks that they get for it. */
export function Edit( { attributes, setAttributes, clientId, insertBlocksAfter }: EditProps< StatusAttributes > ) {
	const { appearance, textAlign } = attributes;
	const props = useBlockProps( { className: `is-appearance-${ appearance }${ alignClass( textAlign ) }` } );
	return (
		<>
			<Alignment value={ textAlign } change={ setAttributes } />
			<PreviewAs />
			<Sidebar
				clientId={ clientId }
				attributes={ attributes }
				change={ setAttributes }
				when={ __( 'Agents see it beside chats from this page.', 'tawk-integration' ) }
			>
				<Settings attributes={ attributes } change={ setAttributes } />
			</Sidebar>
			{ appearance === 'blocks' ? (
				<Inside props={ props } statuses={ attributes.statuses } />
			) : (
				<Words
					props={ props }
					texts={ attributes }
					change={ setAttributes }
					leave={ () => insertBlocksAfter( createBlock( 'core/paragraph' ) ) }
				/>
			) }
		</>
	);
}
