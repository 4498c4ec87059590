import { TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { sprintf } from '@wordpress/i18n';

/** A kind of name, and what is told to people about it. */
export interface NameKind {
	/** One line about it. */
	help: string;
	/** The name that is taken in the place of what one typed. */
	from: ( typed: string ) => string;
	/** What is wrong with a name, '' for nothing. */
	flawOf: ( name: string ) => string;
	/** Says that it is taken as %s, a name. */
	taken: string;
}

interface Props {
	label: string;
	hideLabelFromVision?: boolean;
	value: string;
	kind: NameKind;
	/** What the server refused. */
	error: string;
	onChange: ( name: string ) => void;
}

/** A name of few kinds of characters. What one types stays while one types it; what is taken in its place is said, and kept. */
export function NameField( { label, hideLabelFromVision = false, value, kind, error, onChange }: Props ) {
	const { help, from, flawOf, taken } = kind;
	const [ typed, setTyped ] = useState( value );
	const shown = from( typed ) === value ? typed : value;
	const [ isTouched, setTouched ] = useState( value !== '' );
	// What has only just been added is not wrong yet.
	const flaw = isTouched ? flawOf( value ) : '';
	return (
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			className={ flaw || error ? 'has-error' : '' }
			label={ label }
			hideLabelFromVision={ hideLabelFromVision }
			help={ error || flaw || ( shown === value ? help : sprintf( taken, value ) ) }
			value={ shown }
			onChange={ ( text ) => {
				setTyped( text );
				setTouched( true );
				onChange( from( text ) );
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
