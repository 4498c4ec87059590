import { store as blockEditorStore, useBlockProps } from '@wordpress/block-editor';
import type { EditProps } from '@wordpress/blocks';
import { PanelBody } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import type { InlineAttributes } from '../attributes';
import { Remark, Obstacles } from '../Remark';
import { Judged } from '../sidebar/Judged';
import { Sidebar } from '../sidebar/Sidebar';
import { WidgetField } from '../sidebar/WidgetField';
import { flawOf, lengthOf } from '../size';
import { Drawing } from './Drawing';

/** The frame of the chat in its size, with a drawing in the place of the widget. */
export function Edit( { attributes, setAttributes, clientId }: EditProps< InlineAttributes > ) {
	const { widget, width, height } = attributes;
	const props = useBlockProps();
	const isFurther = useSelect(
		( select ) =>
			select( blockEditorStore ).getBlocksByName( 'tawk-integration/inline-chat' ).indexOf( clientId ) > 0,
		[ clientId ]
	);
	return (
		<>
			<Sidebar
				clientId={ clientId }
				attributes={ attributes }
				change={ setAttributes }
				when={ __( 'Agents see it beside chats from this page.', 'tawk-integration' ) }
			>
				<WidgetField
					label={ __( 'Widget', 'tawk-integration' ) }
					widget={ widget }
					change={ ( chosen ) => setAttributes( { widget: chosen } ) }
				/>
				<PanelBody title={ __( 'Size', 'tawk-integration' ) }>
					<Judged
						label={ __( 'Width', 'tawk-integration' ) }
						help={ __( 'In pixels, or such as 80%. Empty: all the room there is.', 'tawk-integration' ) }
						value={ width }
						flaw={ flawOf( 'width', width ) }
						onChange={ ( typed ) => setAttributes( { width: typed } ) }
					/>
					<Judged
						label={ __( 'Height', 'tawk-integration' ) }
						help={ __( 'In pixels, or such as 80vh. Empty: 34rem, about 544 pixels.', 'tawk-integration' ) }
						value={ height }
						flaw={ flawOf( 'height', height ) }
						onChange={ ( typed ) => setAttributes( { height: typed } ) }
					/>
				</PanelBody>
			</Sidebar>
			<div
				{ ...props }
				style={ { ...props.style, width: lengthOf( 'width', width ), height: lengthOf( 'height', height ) } }
			>
				<Drawing />
				<div className="tawk-integration-notes">
					{ isFurther && (
						<Remark>
							{ __(
								'A page can have one inline chat, and another stands further up: here visitors get a link to the chat.',
								'tawk-integration'
							) }
						</Remark>
					) }
					<Obstacles widget={ widget } />
				</div>
			</div>
		</>
	);
}
