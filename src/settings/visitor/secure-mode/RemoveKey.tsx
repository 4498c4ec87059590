import { Button, Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { RestError } from '../../../shared/rest';

interface Props {
	onClose: () => void;
	remove: () => Promise< void >;
}

/** Asks once: a removed key cannot be brought back from here. */
export function RemoveKey( { onClose, remove }: Props ) {
	const [ error, setError ] = useState( '' );
	const [ busy, setBusy ] = useState( false );

	const confirm = async () => {
		setBusy( true );
		try {
			await remove();
		} catch ( failure ) {
			setError( failure instanceof RestError ? failure.message : String( failure ) );
			setBusy( false );
		}
	};

	return (
		<Modal
			title={ __( 'Remove the key?', 'tawk-integration' ) }
			onRequestClose={ onClose }
			size="small"
			className="tawk-integration-modal"
		>
			<p>
				{ __(
					'Name and e-mail address then go to tawk.to unsigned, and customers are not recognised on other devices. If Secure Mode is on in tawk.to, it refuses them. To sign again, you need to copy the key from tawk.to once more.',
					'tawk-integration'
				) }
			</p>
			{ error && <p className="tawk-integration-error">{ error }</p> }
			<div className="tawk-integration-actions is-end">
				<Button __next40pxDefaultSize variant="tertiary" onClick={ onClose }>
					{ __( 'Keep it', 'tawk-integration' ) }
				</Button>
				<Button
					__next40pxDefaultSize
					variant="primary"
					isDestructive
					isBusy={ busy }
					disabled={ busy }
					onClick={ confirm }
				>
					{ __( 'Remove', 'tawk-integration' ) }
				</Button>
			</div>
		</Modal>
	);
}
