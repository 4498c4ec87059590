import { Button, Notice, Spinner } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { siteFacts } from '../../../shared/site-facts';
import { RestError } from '../../../shared/rest';
import type { Settings } from '../../../shared/settings';
import { boot } from '../../boot';
import { scriptUrl } from '../../connect/test-connection';
import { checkKey, signatureFor, type Checked } from './check-key';
import type { Property } from './properties';

interface Props {
	property: Property;
	/** Whether there is a key to be checked; without one it is found out whether one is needed. */
	hasKey: boolean;
	method: Settings[ 'visitor' ][ 'method' ];
	/** id of the field that takes the key. */
	keyField: string;
}

type State = Checked | { outcome: 'checking' } | { outcome: 'failed'; message: string } | null;

/** The button that asks tawk.to whether it believes this site, and what came of it. */
export function KeyCheck( { property, hasKey, method, keyField }: Props ) {
	const [ state, setState ] = useState< State >( null );
	const isChecking = state?.outcome === 'checking';
	const note = `${ keyField }-check`;

	const check = async () => {
		setState( { outcome: 'checking' } );
		try {
			const signed = await signatureFor( property.id );
			setState( await checkKey( scriptUrl( siteFacts.embed_url, property.widget ), signed, method ) );
		} catch ( failure ) {
			setState( {
				outcome: 'failed',
				message: failure instanceof RestError ? failure.message : String( failure ),
			} );
		}
	};

	return (
		<div className="tawk-integration-key-check">
			<div className="tawk-integration-actions">
				<Button
					__next40pxDefaultSize
					variant="secondary"
					isBusy={ isChecking }
					aria-disabled={ isChecking }
					aria-describedby={ note }
					onClick={ () => ! isChecking && void check() }
				>
					{ hasKey
						? __( 'Check the key', 'tawk-integration' )
						: __( 'Check whether a key is needed', 'tawk-integration' ) }
				</Button>
				{ isChecking && (
					<span>
						<Spinner />
						{ __( 'Asking tawk.to, up to 15 seconds…', 'tawk-integration' ) }
					</span>
				) }
			</div>
			<p id={ note } className="tawk-integration-help">
				{ __(
					'This loads tawk.to in this screen for a moment: you appear there as a visitor, with your name and e-mail address.',
					'tawk-integration'
				) }
			</p>
			{ state && ! isChecking && (
				<Notice status={ statusOf( state.outcome ) } isDismissible={ false } politeness="polite">
					{ sentenceOf( state ) }
				</Notice>
			) }
		</div>
	);
}

function statusOf( outcome: string ): 'success' | 'info' | 'warning' | 'error' {
	if ( outcome === 'proven' ) {
		return 'success';
	}
	if ( outcome === 'accepted' ) {
		return 'info';
	}
	return outcome === 'refused' ? 'error' : 'warning';
}

function sentenceOf( state: Exclude< State, null | { outcome: 'checking' } > ): string {
	switch ( state.outcome ) {
		case 'proven':
			return __( 'It works: tawk.to takes the signature. Who is logged in is proven.', 'tawk-integration' );
		case 'accepted':
			return __(
				'tawk.to takes name and e-mail address without a signature: Secure Mode is off there. It works, but nothing is proven.',
				'tawk-integration'
			);
		case 'refused':
			return __(
				'tawk.to refuses the signature. The key belongs to another property, or it has changed: copy it again from tawk.to.',
				'tawk-integration'
			);
		case 'unsigned':
			return __(
				'tawk.to refuses name and e-mail address without a signature. Secure Mode is probably on there: enter the key.',
				'tawk-integration'
			);
		case 'no_email':
			return __(
				'Your own account has no e-mail address, so there is nothing to sign. Add one, or ask another administrator to check.',
				'tawk-integration'
			);
		case 'no_answer':
			return __(
				'tawk.to did not answer within 15 seconds. Try again; if it stays so, see whether an ad blocker is at work.',
				'tawk-integration'
			);
		case 'failing':
			return __( 'tawk.to answered with an error. Try again in a few minutes.', 'tawk-integration' );
		case 'error':
			/* translators: %s: an error code of tawk.to’s. */
			return sprintf( __( 'tawk.to answered: %s. Try again in a few minutes.', 'tawk-integration' ), state.code );
		case 'failed':
			return state.message;
		default:
			return unreachable( state.outcome );
	}
}

const unreachable = ( outcome: string ): string =>
	sprintf(
		/* translators: %s: why, as a sentence. */
		__( 'tawk.to could not be reached. %s', 'tawk-integration' ),
		boot.causes.find( ( { name } ) => name === outcome )?.sentence ?? ''
	);
