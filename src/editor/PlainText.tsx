import { TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

export interface TextProps {
	text: string;
	onChange: ( text: string ) => void;
	/** Where something is wrong with the row. */
	'aria-describedby'?: string;
	'aria-invalid'?: boolean;
}

/** The text of an attribute. */
export function PlainText( { text, onChange, ...told }: TextProps ) {
	return (
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			label={ __( 'Text', 'tawk-integration' ) }
			value={ text }
			autoComplete="off"
			onChange={ onChange }
			{ ...told }
		/>
	);
}
