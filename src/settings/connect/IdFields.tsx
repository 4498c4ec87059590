import { Button, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { siteFacts } from '../../shared/site-facts';
import type { FieldErrors } from '../../shared/rest';
import { errorOf, fieldId } from '../save/errors';
import { Field } from '../save/Field';
import { parse, type WidgetIds } from './parse';

interface Props {
	ids: WidgetIds;
	change: ( changed: Partial< WidgetIds > ) => void;
	errors: FieldErrors;
	/** Path of the widget in the settings, with a full stop behind it; '' for the main one. */
	at?: string;
}

/** The two ids, for those who type them. */
export function IdFields( { ids, change, errors, at = '' }: Props ) {
	const propertyPath = `${ at }property_id`;
	const widgetPath = `${ at }widget_id`;
	const propertyError = errorOf( propertyPath, errors );
	const widgetError = errorOf( widgetPath, errors );
	const fold = fieldId( `${ at }ids` );
	const [ open, setOpen ] = useState( false );
	const shown = open || propertyError !== '' || widgetError !== '';

	const type = ( id: 'property_id' | 'widget_id' ) => ( text: string ) => {
		const parsed = parse( text, siteFacts.embed_url );
		// Who pastes the whole code here gets both ids.
		change(
			parsed.kind === 'found'
				? { property_id: parsed.property_id, widget_id: parsed.widget_id }
				: { [ id ]: text.trim() }
		);
	};

	return (
		<>
			<Button variant="link" aria-expanded={ shown } aria-controls={ fold } onClick={ () => setOpen( ! shown ) }>
				{ __( 'Enter ids by hand', 'tawk-integration' ) }
			</Button>
			<div id={ fold } hidden={ ! shown } className="tawk-integration-ids">
				<Field path={ propertyPath }>
					<TextControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						className={ propertyError && 'has-error' }
						label={ __( 'Property id', 'tawk-integration' ) }
						help={ propertyError || __( '24 digits and letters from a to f.', 'tawk-integration' ) }
						value={ ids.property_id }
						onChange={ type( 'property_id' ) }
						aria-invalid={ propertyError !== '' }
						autoComplete="off"
						spellCheck={ false }
						dir="ltr"
					/>
				</Field>
				<Field path={ widgetPath }>
					<TextControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						className={ widgetError && 'has-error' }
						label={ __( 'Widget id', 'tawk-integration' ) }
						help={ widgetError || __( 'Letters and digits, often “default”.', 'tawk-integration' ) }
						value={ ids.widget_id }
						onChange={ type( 'widget_id' ) }
						aria-invalid={ widgetError !== '' }
						autoComplete="off"
						spellCheck={ false }
						dir="ltr"
					/>
				</Field>
			</div>
		</>
	);
}
