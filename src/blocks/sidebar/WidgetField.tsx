import { Button, PanelBody, SelectControl } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';
import { goneName, isGone } from '../../editor/choices';
import { boot } from '../boot';
import { useWidgets } from '../widgets';
import { AddWidgetModal } from './AddWidgetModal';

interface Props {
	/** What the widget is for. */
	label: string;
	/** id of a further widget, '' for the one that `otherwise` names. */
	widget: string;
	change: ( widget: string ) => void;
	/** What it is if none is chosen; missing: the widget of the page. */
	otherwise?: string | undefined;
}

/** Which widget of the site, by its name; who may change the settings adds one here. */
export function WidgetField( { label, widget, change, otherwise }: Props ) {
	const widgets = useWidgets();
	const [ adding, setAdding ] = useState( false );
	const { createSuccessNotice } = useDispatch( noticesStore );
	const gone = isGone( widgets, widget );
	const may = boot.settings_url !== '' && boot.cause?.name !== 'not_connected';
	if ( widgets.length === 0 && ! gone && ! may ) {
		return null;
	}
	const added = ( id: string ) => {
		setAdding( false );
		change( id );
		createSuccessNotice( __( 'Widget added to the settings.', 'tawk-integration' ), { type: 'snackbar' } );
	};
	return (
		<PanelBody title={ __( 'Chat', 'tawk-integration' ) }>
			<SelectControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				label={ label }
				help={
					gone &&
					__( 'It is gone from the settings: the widget of the page takes its place.', 'tawk-integration' )
				}
				value={ widget }
				options={ [
					{ value: '', label: otherwise ?? __( 'The widget of the page', 'tawk-integration' ) },
					...widgets.map( ( { id, name } ) => ( { value: id, label: name } ) ),
					...( gone ? [ { value: widget, label: goneName( widget ) } ] : [] ),
				] }
				onChange={ change }
			/>
			{ may && (
				<Button __next40pxDefaultSize variant="secondary" onClick={ () => setAdding( true ) }>
					{ __( 'Add a widget…', 'tawk-integration' ) }
				</Button>
			) }
			{ adding && <AddWidgetModal onAdded={ added } onClose={ () => setAdding( false ) } /> }
		</PanelBody>
	);
}
