import { Button, TextControl } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Code } from './code';
import { isSame, nameOf, NO_CODE } from './code';
import { CodeField } from './CodeField';
import { IdFields } from './IdFields';
import type { WidgetIds } from './parse';

/** A further widget before it is one of the list. */
export interface WidgetDraft extends WidgetIds {
	name: string;
	code: Code;
}

export const EMPTY_DRAFT: WidgetDraft = { name: '', code: NO_CODE, property_id: '', widget_id: '' };

interface Props {
	typed: WidgetDraft;
	onType: ( typed: WidgetDraft ) => void;
	/** The widgets that there are, the main one too, each with its name. */
	known: readonly ( WidgetIds & { name: string } )[];
	onAdd: () => void;
	onCancel: () => void;
}

/** The form for a further widget: what it is called, and its code. */
export function AddWidget( { typed, onType, known, onAdd, onCancel }: Props ) {
	const form = useRef< HTMLFormElement >( null );
	useEffect( () => form.current?.querySelector( 'input' )?.focus(), [] );
	const put = ( changed: Partial< WidgetDraft > ) => onType( { ...typed, ...changed } );
	const missing = missingIn( typed );

	return (
		<form
			ref={ form }
			className="tawk-integration-new-widget"
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( ! missing ) {
					onAdd();
				}
			} }
		>
			<TextControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				label={ __( 'Name', 'tawk-integration' ) }
				help={ __( 'As you call it: “Deutsch”, “Sales”. Rules pick it by this name.', 'tawk-integration' ) }
				value={ typed.name }
				maxLength={ 100 }
				onChange={ ( name ) => put( { name } ) }
				autoComplete="off"
			/>
			<CodeField
				id="tawk-integration-new-code"
				label={ __( 'Its code from tawk.to', 'tawk-integration' ) }
				code={ typed.code }
				onChange={ ( code ) =>
					put( {
						code,
						...( code.parsed.kind === 'found' && {
							property_id: code.parsed.property_id,
							widget_id: code.parsed.widget_id,
						} ),
					} )
				}
				found={ ( widget ) => <Found widget={ widget } known={ known } /> }
			/>
			<IdFields ids={ typed } change={ put } errors={ {} } at="new." />
			<div className="tawk-integration-actions">
				<Button
					__next40pxDefaultSize
					variant="secondary"
					type="submit"
					aria-disabled={ missing !== '' }
					aria-describedby="tawk-integration-new-missing"
				>
					{ __( 'Add this widget', 'tawk-integration' ) }
				</Button>
				<Button __next40pxDefaultSize variant="tertiary" onClick={ onCancel }>
					{ __( 'Cancel', 'tawk-integration' ) }
				</Button>
				<span id="tawk-integration-new-missing" role="status" className="tawk-integration-help">
					{ missing }
				</span>
			</div>
		</form>
	);
}

function Found( { widget, known }: { widget: WidgetIds } & Pick< Props, 'known' > ) {
	const same = known.find( ( other ) => isSame( other, widget ) );
	return (
		<p className="tawk-integration-success">
			{ same
				? /* translators: %s: name of a widget. */
					sprintf( __( 'You have this widget already: %s.', 'tawk-integration' ), same.name )
				: __( 'Found the widget ✓', 'tawk-integration' ) }{ ' ' }
			<code dir="ltr">{ nameOf( widget ) }</code>
		</p>
	);
}

function missingIn( { name, property_id: property, widget_id: widget }: WidgetDraft ): string {
	if ( name.trim() === '' ) {
		return __( 'It needs a name.', 'tawk-integration' );
	}
	return property === '' || widget === '' ? __( 'Paste its code.', 'tawk-integration' ) : '';
}
