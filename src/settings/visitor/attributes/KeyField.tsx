import { TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { ABOUT_DOUBLES, flawOfKey, keyFrom } from './attribute-key';

interface Props {
	value: string;
	/** What the server refused. */
	error: string;
	/** Whether an earlier row has the same name. */
	isDoubled: boolean;
	onChange: ( key: string ) => void;
}

/** The name of an attribute. What one types stays while one types it; what tawk.to would take is said, and kept. */
export function KeyField( { value, error, isDoubled, onChange }: Props ) {
	const [ typed, setTyped ] = useState( value );
	const shown = keyFrom( typed ) === value ? typed : value;
	const [ isTouched, setTouched ] = useState( value !== '' );
	// A row that has only just been added is not wrong yet.
	const flaw = isTouched ? flawOfKey( value ) : '';
	return (
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			className={ flaw || error ? 'has-error' : '' }
			label={ __( 'Agents see', 'tawk-integration' ) }
			help={ error || flaw || help( shown, value, isDoubled ) }
			value={ shown }
			onChange={ ( text ) => {
				setTyped( text );
				setTouched( true );
				onChange( keyFrom( text ) );
			} }
			onBlur={ () => {
				setTyped( value );
				setTouched( true );
			} }
			aria-invalid={ flaw !== '' || error !== '' }
			autoComplete="off"
			autoCapitalize="none"
			spellCheck={ false }
			dir="ltr"
		/>
	);
}

function help( shown: string, value: string, isDoubled: boolean ): string {
	if ( shown !== value ) {
		/* translators: %s: a name as tawk.to takes it, such as member-since. */
		return sprintf( __( 'tawk.to takes it as %s.', 'tawk-integration' ), value );
	}
	return isDoubled
		? ABOUT_DOUBLES
		: __( 'The name beside the value: letters from a to z, digits and hyphens.', 'tawk-integration' );
}
