import { __ } from '@wordpress/i18n';
import { NameField } from '../../NameField';
import { ABOUT_DOUBLES, attributeKey } from './attribute-key';

interface Props {
	value: string;
	/** What the server refused. */
	error: string;
	/** Whether an earlier row has the same name. */
	isDoubled: boolean;
	onChange: ( key: string ) => void;
}

/** The name of an attribute. */
export const KeyField = ( { value, error, isDoubled, onChange }: Props ) => (
	<NameField
		label={ __( 'Agents see', 'tawk-integration' ) }
		value={ value }
		kind={ isDoubled ? { ...attributeKey, help: ABOUT_DOUBLES } : attributeKey }
		error={ error }
		onChange={ onChange }
	/>
);
