import { Modal, Notice, Spinner } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { AddWidget, EMPTY_DRAFT } from '../../settings/connect/AddWidget';
import { readSettings } from '../../shared/settings-route';
import type { Settings } from '../../shared/settings';
import { knowWidgets } from '../widgets';
import { store, withWidget } from './store-widget';

interface Props {
	/** @param id Of the widget that the settings hold now. */
	onAdded: ( id: string ) => void;
	onClose: () => void;
}

/** Takes the code of a further widget and stores it in the settings. */
export function AddWidgetModal( { onAdded, onClose }: Props ) {
	const [ settings, setSettings ] = useState< Settings | null >( null );
	const [ typed, setTyped ] = useState( EMPTY_DRAFT );
	const [ failure, setFailure ] = useState( '' );
	useEffect( () => {
		readSettings().then( setSettings, ( error ) => setFailure( String( error.message ) ) );
	}, [] );

	const add = async () => {
		if ( ! settings ) {
			return;
		}
		setFailure( '' );
		const outcome = await store( withWidget( settings, typed ) );
		if ( outcome.stored ) {
			knowWidgets( outcome.stored.widgets );
			onAdded( outcome.stored.widgets.at( -1 )?.id ?? '' );
			return;
		}
		setSettings( outcome.theirs ?? settings );
		setFailure( outcome.failure );
	};

	return (
		<Modal title={ __( 'Add a widget', 'tawk-integration' ) } onRequestClose={ onClose } size="medium">
			<div className="tawk-integration-sidebar">
				{ failure !== '' && (
					<Notice status="error" isDismissible={ false }>
						{ failure }
					</Notice>
				) }
				{ settings ? (
					<AddWidget
						typed={ typed }
						onType={ setTyped }
						known={ [
							{ ...settings, name: __( 'the main one', 'tawk-integration' ) },
							...settings.widgets,
						] }
						onAdd={ () => void add() }
						onCancel={ onClose }
					/>
				) : (
					failure === '' && <Spinner />
				) }
			</div>
		</Modal>
	);
}
