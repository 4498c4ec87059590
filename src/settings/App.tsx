import { Button, Card, CardBody, Notice, Spinner } from '@wordpress/components';
import { useCallback, useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Settings } from '../shared/settings';
import { readSettings } from '../shared/settings-route';
import { Screen } from './Screen';
import { readStatus, type Status } from './status/status';

type Loaded = { settings: Settings; status: Status } | { failure: string } | null;

/** Gets what the screen needs, then shows it. */
export function App() {
	const [ loaded, setLoaded ] = useState< Loaded >( null );

	const load = useCallback( () => {
		setLoaded( null );
		Promise.all( [ readSettings(), readStatus() ] ).then(
			( [ settings, status ] ) => setLoaded( { settings, status } ),
			( error: unknown ) => setLoaded( { failure: error instanceof Error ? error.message : String( error ) } )
		);
	}, [] );
	useEffect( load, [ load ] );

	if ( ! loaded ) {
		return (
			<Card className="tawk-integration-status">
				<CardBody size="small">
					<Spinner />
				</CardBody>
			</Card>
		);
	}
	if ( 'failure' in loaded ) {
		return (
			<Notice status="error" isDismissible={ false }>
				<p>{ loaded.failure }</p>
				<Button __next40pxDefaultSize variant="secondary" onClick={ load }>
					{ __( 'Try again', 'tawk-integration' ) }
				</Button>
			</Notice>
		);
	}
	return <Screen { ...loaded } />;
}
