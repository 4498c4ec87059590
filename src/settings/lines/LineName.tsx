import { TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { partOf } from '../../shared/focus';

interface Props {
	/** Of the line. */
	id: string;
	name: string;
	/** What the server refused, '' for nothing. */
	error: string;
	onChange: ( name: string ) => void;
}

/** The owner's own words for a line. */
export const LineName = ( { id, name, error, onChange }: Props ) => (
	<div id={ partOf( id, 'name' ) }>
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			className={ error && 'has-error' }
			label={ __( 'Name (optional)', 'tawk-integration' ) }
			help={ error || __( 'In your own words, for you alone.', 'tawk-integration' ) }
			value={ name }
			maxLength={ 200 }
			onChange={ onChange }
			aria-invalid={ error !== '' }
			autoComplete="off"
		/>
	</div>
);
