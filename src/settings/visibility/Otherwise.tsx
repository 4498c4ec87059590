import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ShowOrHide } from '../../shared/settings';

interface Props {
	otherwise: ShowOrHide;
	/** '' for none. */
	error: string;
	onChange: ( otherwise: ShowOrHide ) => void;
}

/** The fixed last line: what happens where no other fits. */
export function Otherwise( { otherwise, error, onChange }: Props ) {
	return (
		<div className="tawk-integration-otherwise">
			<SelectControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				labelPosition="side"
				className={ error && 'has-error' }
				label={ __( 'Otherwise:', 'tawk-integration' ) }
				help={ error }
				value={ otherwise }
				options={ [
					{ value: 'show', label: __( 'everyone sees the chat', 'tawk-integration' ) },
					{ value: 'hide', label: __( 'nobody sees the chat', 'tawk-integration' ) },
				] }
				onChange={ ( chosen ) => onChange( chosen === 'hide' ? 'hide' : 'show' ) }
			/>
		</div>
	);
}
