import { Card, CardBody, CardHeader, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { PanelProps } from '../panel';
import { errorOf } from '../save/errors';
import { Field } from '../save/Field';
import { Environments } from './Environments';
import { Strategy } from './Strategy';

export const LOADING_FIELDS = [
	'loading.strategy',
	'loading.delay',
	'privacy.environments',
	'privacy.delete_data',
] as const;

/** When the chat loads, where it may, and what stays when the plugin goes. */
export function LoadingTab( { settings, change, errors }: PanelProps ) {
	const { loading, privacy } = settings;
	return (
		<>
			<Card>
				<CardHeader size="small">
					<h2>{ __( 'When the chat loads', 'tawk-integration' ) }</h2>
				</CardHeader>
				<CardBody size="small">
					<Strategy
						loading={ loading }
						change={ ( changed ) => change( { loading: { ...loading, ...changed } } ) }
						errors={ errors }
					/>
				</CardBody>
			</Card>
			<Card>
				<CardHeader size="small">
					<h2>{ __( 'Where the chat is shown', 'tawk-integration' ) }</h2>
				</CardHeader>
				<CardBody size="small">
					<Environments
						chosen={ privacy.environments }
						change={ ( environments ) => change( { privacy: { ...privacy, environments } } ) }
						errors={ errors }
					/>
				</CardBody>
			</Card>
			<Card>
				<CardHeader size="small">
					<h2>{ __( 'When this plugin is deleted', 'tawk-integration' ) }</h2>
				</CardHeader>
				<CardBody size="small">
					<Field path="privacy.delete_data">
						<ToggleControl
							__nextHasNoMarginBottom
							label={ __( 'Delete everything it stored', 'tawk-integration' ) }
							help={
								errorOf( 'privacy.delete_data', errors ) ||
								__(
									'Settings, keys and the choices of single posts go with the plugin. Deactivating it keeps everything in any case.',
									'tawk-integration'
								)
							}
							checked={ privacy.delete_data }
							onChange={ ( deleteData ) =>
								change( { privacy: { ...privacy, delete_data: deleteData } } )
							}
						/>
					</Field>
				</CardBody>
			</Card>
		</>
	);
}
