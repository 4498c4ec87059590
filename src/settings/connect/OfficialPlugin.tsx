import { Button, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { request, RestError } from '../../shared/rest';
import { boot } from '../boot';
import type { Status } from '../status/status';

interface Props {
	official: Status[ 'official' ];
	check: () => Promise< void >;
	notify: ( sentence: string ) => void;
}

/** Two chat plugins at once: the old one is silent already and may go. */
export function OfficialPlugin( { official, check, notify }: Props ) {
	const [ busy, setBusy ] = useState( false );
	const [ failure, setFailure ] = useState( '' );
	if ( ! official.active ) {
		return null;
	}

	const deactivate = async () => {
		setBusy( true );
		setFailure( '' );
		try {
			await request( {
				path: `/wp/v2/plugins/${ boot.official_plugin }`,
				method: 'PUT',
				data: { status: 'inactive' },
			} );
			notify( __( 'The old plugin is deactivated. Its settings were saved first.', 'tawk-integration' ) );
			await check();
		} catch ( error ) {
			setFailure( error instanceof RestError ? error.message : String( error ) );
		}
		setBusy( false );
	};

	return (
		<Notice status="info" isDismissible={ false }>
			<div className="tawk-integration-official">
				<p>
					{ boot.may_deactivate
						? __(
								'The official tawk.to plugin is still active. Its chat code is silenced, so you do not need it any more. Deactivating erases its settings, so they are saved here first.',
								'tawk-integration'
							)
						: __(
								'The official tawk.to plugin is still active. Its chat code is silenced. Someone who may deactivate plugins can switch it off.',
								'tawk-integration'
							) }
				</p>
				{ boot.may_deactivate && (
					<Button
						__next40pxDefaultSize
						variant="secondary"
						isBusy={ busy }
						disabled={ busy }
						onClick={ deactivate }
					>
						{ __( 'Deactivate the old plugin', 'tawk-integration' ) }
					</Button>
				) }
				{ failure && <p className="tawk-integration-error">{ failure }</p> }
			</div>
		</Notice>
	);
}
