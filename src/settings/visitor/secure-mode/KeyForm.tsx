import { Button, ExternalLink, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { RestError } from '../../../shared/rest';
import { flawOfKey, storeKey } from './secret';

/** id of the field that takes the key of a property. */
export const keyFieldId = ( propertyId: string ): string => `tawk-integration-key-${ propertyId }`;

interface Props {
	propertyId: string;
	typed: string;
	onType: ( key: string ) => void;
	onStored: () => Promise< void >;
	/** Where there is a key to stay with. */
	onCancel: ( () => void ) | undefined;
}

/** Takes a key and stores it at once; what is typed is kept until it is stored. */
export function KeyForm( { propertyId, typed, onType, onStored, onCancel }: Props ) {
	const [ error, setError ] = useState( '' );
	const [ storing, setStoring ] = useState( false );

	const submit = async ( event: FormEvent ) => {
		event.preventDefault();
		const flaw = flawOfKey( typed );
		setError( flaw );
		if ( flaw ) {
			document.getElementById( keyFieldId( propertyId ) )?.focus();
			return;
		}
		setStoring( true );
		try {
			await storeKey( propertyId, typed );
			onType( '' );
			await onStored();
		} catch ( failure ) {
			setError( failure instanceof RestError ? failure.message : String( failure ) );
		}
		setStoring( false );
	};

	return (
		<form onSubmit={ submit } noValidate>
			<div className="tawk-integration-row is-top">
				<TextControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					id={ keyFieldId( propertyId ) }
					className={ error && 'has-error' }
					type="password"
					label={ __( 'JavaScript API key', 'tawk-integration' ) }
					help={
						error || __( '40 letters and digits. Once saved, it is never shown again.', 'tawk-integration' )
					}
					value={ typed }
					onChange={ ( text ) => {
						onType( text.trim() );
						setError( '' );
					} }
					aria-invalid={ error !== '' }
					autoComplete="off"
					spellCheck={ false }
					dir="ltr"
				/>
				<div className="tawk-integration-actions is-beside-field">
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ storing }
						disabled={ storing }
					>
						{ __( 'Save the key', 'tawk-integration' ) }
					</Button>
					{ onCancel && (
						<Button __next40pxDefaultSize variant="tertiary" onClick={ onCancel }>
							{ __( 'Cancel', 'tawk-integration' ) }
						</Button>
					) }
				</div>
			</div>
			<p className="tawk-integration-help">
				{ __(
					'In tawk.to: Administration → Overview → JavaScript API: switch Secure Mode on and copy the key.',
					'tawk-integration'
				) }{ ' ' }
				<ExternalLink href="https://dashboard.tawk.to/">
					{ __( 'Open tawk.to', 'tawk-integration' ) }
				</ExternalLink>
			</p>
		</form>
	);
}
