import { RichText, useBlockProps } from '@wordpress/block-editor';
import { createBlock, type EditProps } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import { alignClass, Alignment } from '../Alignment';
import type { ButtonAttributes } from '../attributes';
import { boot } from '../boot';
import { Remark, Obstacles } from '../Remark';
import { htmlOf, textOf } from '../plain-text';
import { usePreview } from '../preview';
import { PreviewAs } from '../PreviewAs';
import { Sidebar } from '../sidebar/Sidebar';
import { parted } from './parts';
import { Settings } from './Settings';

/** The button as the theme shows it; its text is edited in place. */
export function Edit( { attributes, setAttributes, clientId, insertBlocksAfter }: EditProps< ButtonAttributes > ) {
	const status = usePreview();
	const { outer, inner } = parted( useBlockProps(), attributes.className );
	// Who looks at agents being away writes what is said then; while they are there, what is said of itself.
	const edited = status === 'online' && attributes.online === '' ? 'label' : status;
	const isHidden = status === 'offline' && attributes.whenOffline === 'hide';
	return (
		<>
			<Alignment value={ attributes.textAlign } change={ setAttributes } />
			<PreviewAs />
			<Sidebar
				clientId={ clientId }
				attributes={ attributes }
				change={ setAttributes }
				when={ __( 'Agents see it once the button is clicked.', 'tawk-integration' ) }
			>
				<Settings attributes={ attributes } change={ setAttributes } />
			</Sidebar>
			<div
				{ ...outer }
				className={ `${ outer.className } wp-block-button tawk-integration-button${ alignClass( attributes.textAlign ) }` }
			>
				<span
					{ ...inner }
					className={ `${ inner.className } wp-block-button__link wp-element-button${ isHidden ? ' tawk-integration-unseen' : '' }` }
				>
					<RichText
						tagName="span"
						className="tawk-integration-label"
						identifier={ edited }
						aria-label={ __( 'Text of the button', 'tawk-integration' ) }
						placeholder={ attributes.label === '' ? boot.words.button : attributes.label }
						value={ htmlOf( attributes[ edited ] ) }
						onChange={ ( html ) => setAttributes( { [ edited ]: textOf( html ) } ) }
						allowedFormats={ [] }
						withoutInteractiveFormatting
						disableLineBreaks
						__unstableOnSplitAtEnd={ () => insertBlocksAfter( createBlock( 'core/paragraph' ) ) }
					/>
					{ attributes.unread && (
						<span className="tawk-integration-unread" aria-hidden="true">
							2
						</span>
					) }
				</span>
				{ isHidden && <Remark>{ __( 'Hidden while nobody is there.', 'tawk-integration' ) }</Remark> }
				<Obstacles widget={ attributes.widget } />
			</div>
		</>
	);
}
