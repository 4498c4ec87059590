import { Button, Modal, TextareaControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { CopyButton } from '../CopyButton';

/** What tawk.to's help asks for; its widget uses much inline style. */
const LINES = `script-src https://*.tawk.to https://cdn.jsdelivr.net;
style-src 'unsafe-inline' https://*.tawk.to https://fonts.googleapis.com https://cdn.jsdelivr.net;
img-src data: https://*.tawk.to https://cdn.jsdelivr.net https://tawk.link https://s3.amazonaws.com;
font-src https://*.tawk.to https://fonts.gstatic.com;
connect-src https://*.tawk.to wss://*.tawk.to;
frame-src https://*.tawk.to;
form-action https://*.tawk.to;`;

/** The lines that a security policy needs, to be copied. */
export function PolicyLines( { onClose }: { onClose: () => void } ) {
	return (
		<Modal
			title={ __( 'Allow tawk.to in your security policy', 'tawk-integration' ) }
			onRequestClose={ onClose }
			size="medium"
			className="tawk-integration-modal"
		>
			<p>
				{ __(
					'Add these sources to the lines of the same name in your site’s Content-Security-Policy. It is set by a security plugin, your host or your developer.',
					'tawk-integration'
				) }
			</p>
			<TextareaControl
				__nextHasNoMarginBottom
				label={ __( 'Lines to add', 'tawk-integration' ) }
				hideLabelFromVision
				value={ LINES }
				onChange={ () => {} }
				onFocus={ ( event ) => event.target.select() }
				rows={ 9 }
				readOnly
				dir="ltr"
			/>
			<div className="tawk-integration-actions is-end">
				<CopyButton text={ LINES } variant="primary" />
				<Button __next40pxDefaultSize variant="tertiary" onClick={ onClose }>
					{ __( 'Close', 'tawk-integration' ) }
				</Button>
			</div>
		</Modal>
	);
}
