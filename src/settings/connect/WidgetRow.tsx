import { Button, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FieldErrors } from '../../shared/rest';
import type { FurtherWidget } from '../../shared/settings';
import { nameOf, NO_CODE } from './code';
import { CodeField } from './CodeField';
import { IdFields } from './IdFields';

interface Props {
	widget: FurtherWidget;
	/** Path of the widget in the settings, with a full stop behind it. */
	at: string;
	/** By path within the widget. */
	errors: FieldErrors;
	onChange: ( changed: Partial< FurtherWidget > ) => void;
	onRemove: () => void;
}

/** id of a part of a widget's row. */
export const widgetRowId = ( id: string, part: string ): string => `tawk-integration-widget-${ id }-${ part }`;

/** One further widget: its name, and its code folded away. */
export function WidgetRow( { widget, at, errors, onChange, onRemove }: Props ) {
	const [ open, setOpen ] = useState( false );
	const [ code, setCode ] = useState( NO_CODE );
	const refusedIds = Boolean( errors.property_id || errors.widget_id );
	const shown = open || refusedIds;
	const nameError = errors.name ?? errors.id ?? errors[ '' ] ?? '';
	const fold = widgetRowId( widget.id, 'code' );

	return (
		<li>
			<div className="tawk-integration-row is-top">
				<TextControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					className={ nameError && 'has-error' }
					label={ __( 'Name', 'tawk-integration' ) }
					help={ nameError || nameOf( widget ) }
					value={ widget.name }
					maxLength={ 100 }
					onChange={ ( name ) => onChange( { name } ) }
					aria-invalid={ nameError !== '' }
					autoComplete="off"
				/>
				<div className="tawk-integration-actions is-beside-field">
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						aria-expanded={ shown }
						aria-controls={ fold }
						/* translators: %s: name of a widget. */
						aria-label={ sprintf( __( 'Change the code of %s', 'tawk-integration' ), widget.name ) }
						onClick={ () => setOpen( ! open ) }
					>
						{ __( 'Change', 'tawk-integration' ) }
					</Button>
					<Button
						__next40pxDefaultSize
						id={ widgetRowId( widget.id, 'remove' ) }
						variant="tertiary"
						isDestructive
						/* translators: %s: name of a widget. */
						aria-label={ sprintf( __( 'Remove %s', 'tawk-integration' ), widget.name ) }
						onClick={ onRemove }
					>
						{ __( 'Remove', 'tawk-integration' ) }
					</Button>
				</div>
			</div>
			<div id={ fold } hidden={ ! shown } className={ shown ? 'tawk-integration-code' : '' }>
				{ shown && (
					<>
						<CodeField
							id={ `${ fold }-field` }
							label={ __( 'Its code from tawk.to', 'tawk-integration' ) }
							code={ code }
							onChange={ ( changed ) => {
								setCode( changed );
								if ( changed.parsed.kind === 'found' ) {
									onChange( {
										property_id: changed.parsed.property_id,
										widget_id: changed.parsed.widget_id,
									} );
								}
							} }
							found={ () => (
								<p className="tawk-integration-success">
									{ __( 'Found the widget ✓ Save to use it.', 'tawk-integration' ) }
								</p>
							) }
						/>
						<IdFields ids={ widget } change={ onChange } errors={ prefixed( at, errors ) } at={ at } />
					</>
				) }
			</div>
		</li>
	);
}

const prefixed = ( at: string, errors: FieldErrors ): FieldErrors =>
	Object.fromEntries( Object.entries( errors ).map( ( [ path, sentence ] ) => [ `${ at }${ path }`, sentence ] ) );
