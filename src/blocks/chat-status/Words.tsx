import { RichText, type ElementProps } from '@wordpress/block-editor';
import { __ } from '@wordpress/i18n';
import type { StatusTexts } from '../attributes';
import { boot } from '../boot';
import { Obstacles } from '../Remark';
import { htmlOf, textOf } from '../plain-text';
import { usePreview } from '../preview';

interface Props {
	props: ElementProps;
	texts: StatusTexts;
	change: ( changed: Partial< StatusTexts > ) => void;
	/** Asked for another paragraph. */
	leave: () => void;
}

/** The words of the status that is shown, edited in place. */
export function Words( { props, texts, change, leave }: Props ) {
	const status = usePreview();
	return (
		<div { ...props }>
			<span className="tawk-integration-labels" data-tawk-status={ status }>
				<RichText
					key={ status }
					tagName="span"
					data-status={ status }
					identifier={ status }
					aria-label={ __( 'Words of the status', 'tawk-integration' ) }
					placeholder={ boot.words.status[ status ] }
					value={ htmlOf( texts[ status ] ) }
					onChange={ ( html ) => change( { [ status ]: textOf( html ) } ) }
					allowedFormats={ [] }
					withoutInteractiveFormatting
					disableLineBreaks
					__unstableOnSplitAtEnd={ leave }
				/>
			</span>
			<Obstacles />
		</div>
	);
}
