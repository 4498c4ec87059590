import { Button, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { boot } from '../boot';
import type { PanelProps } from '../panel';
import { errorOf } from '../save/errors';
import { Field } from '../save/Field';
import { parse } from './parse';

const FOLD = 'tawk-integration-ids';

/** The two ids, for those who type them. */
export function IdFields( { settings, change, errors }: Pick< PanelProps, 'settings' | 'change' | 'errors' > ) {
	const propertyError = errorOf( 'property_id', errors );
	const widgetError = errorOf( 'widget_id', errors );
	const [ open, setOpen ] = useState( false );
	const shown = open || propertyError !== '' || widgetError !== '';

	const type = ( id: 'property_id' | 'widget_id' ) => ( text: string ) => {
		const parsed = parse( text, boot.embed_url );
		// Who pastes the whole code here gets both ids.
		change(
			parsed.kind === 'found'
				? { property_id: parsed.property_id, widget_id: parsed.widget_id }
				: { [ id ]: text.trim() }
		);
	};

	return (
		<>
			<Button variant="link" aria-expanded={ shown } aria-controls={ FOLD } onClick={ () => setOpen( ! shown ) }>
				{ __( 'Enter ids by hand', 'tawk-integration' ) }
			</Button>
			<div id={ FOLD } hidden={ ! shown } className="tawk-integration-ids">
				<Field path="property_id">
					<TextControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						className={ propertyError && 'has-error' }
						label={ __( 'Property id', 'tawk-integration' ) }
						help={ propertyError || __( '24 digits and letters from a to f.', 'tawk-integration' ) }
						value={ settings.property_id }
						onChange={ type( 'property_id' ) }
						aria-invalid={ propertyError !== '' }
						autoComplete="off"
						spellCheck={ false }
						dir="ltr"
					/>
				</Field>
				<Field path="widget_id">
					<TextControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						className={ widgetError && 'has-error' }
						label={ __( 'Widget id', 'tawk-integration' ) }
						help={ widgetError || __( 'Letters and digits, often “default”.', 'tawk-integration' ) }
						value={ settings.widget_id }
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
