import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { removeKey, type KeyState } from './secret';
import { KeyForm, KEY_ID } from './KeyForm';
import { RemoveKey } from './RemoveKey';

interface Props {
	keyState: KeyState;
	typed: string;
	onType: ( key: string ) => void;
	check: () => Promise< void >;
	notify: ( sentence: string ) => void;
}

/** The Secure Mode key of the main property: whether it is set, and how it is set, replaced and removed. */
export function SecureMode( { keyState, typed, onType, check, notify }: Props ) {
	const { property_id: propertyId, source, readable } = keyState;
	const [ replacing, setReplacing ] = useState( false );
	const [ removing, setRemoving ] = useState( false );
	const removed = useRef( false );
	const isStored = source === 'option';
	const showsForm = source === '' || ( isStored && ( ! readable || replacing || typed !== '' ) );

	useEffect( () => {
		if ( replacing || ( source === '' && removed.current ) ) {
			removed.current = false;
			document.getElementById( KEY_ID )?.focus();
		}
	}, [ replacing, source ] );

	return (
		<>
			<p>
				{ __(
					'With the property’s key, this site signs the e-mail address of who is logged in, and agents can rely on it. Without it anyone could pretend to be somebody else in the chat.',
					'tawk-integration'
				) }
			</p>
			{ source !== '' && (
				<p className={ readable ? 'tawk-integration-success' : 'tawk-integration-error' }>
					{ stateOf( keyState ) }
				</p>
			) }
			{ ( source === 'environment' || source === 'constant' ) && (
				<p className="tawk-integration-help">
					{ __( 'It is managed outside this screen. To change it, change it there.', 'tawk-integration' ) }
				</p>
			) }
			{ showsForm && (
				<KeyForm
					propertyId={ propertyId }
					typed={ typed }
					onType={ onType }
					onStored={ async () => {
						setReplacing( false );
						await check();
						notify(
							__( 'Key saved. The e-mail address of who is logged in is now signed.', 'tawk-integration' )
						);
					} }
					onCancel={
						isStored && readable
							? () => {
									onType( '' );
									setReplacing( false );
								}
							: undefined
					}
				/>
			) }
			{ isStored && (
				<div className="tawk-integration-actions">
					{ ! showsForm && (
						<Button __next40pxDefaultSize variant="secondary" onClick={ () => setReplacing( true ) }>
							{ __( 'Replace the key', 'tawk-integration' ) }
						</Button>
					) }
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						isDestructive
						onClick={ () => setRemoving( true ) }
					>
						{ __( 'Remove the key', 'tawk-integration' ) }
					</Button>
				</div>
			) }
			{ removing && (
				<RemoveKey
					onClose={ () => setRemoving( false ) }
					remove={ async () => {
						await removeKey( propertyId );
						removed.current = true;
						setRemoving( false );
						await check();
						notify( __( 'Key removed.', 'tawk-integration' ) );
					} }
				/>
			) }
		</>
	);
}

function stateOf( { source, last_four: lastFour, readable }: KeyState ): string {
	const places = {
		environment: __( 'from the environment variable TAWK_INTEGRATION_API_KEY', 'tawk-integration' ),
		constant: __( 'from the constant TAWK_INTEGRATION_API_KEY in wp-config.php', 'tawk-integration' ),
		option: __( 'stored here, encrypted', 'tawk-integration' ),
		'': '',
	};
	return readable
		? sprintf(
				/* translators: 1: the last four characters of a key, 2: where it comes from. */
				__( 'Key set, ends in …%1$s, %2$s ✓', 'tawk-integration' ),
				lastFour,
				places[ source ]
			)
		: sprintf(
				/* translators: %s: where a key comes from. */
				__(
					'Key set (%s), but it cannot be read. Until this is mended, agents do not see who is logged in.',
					'tawk-integration'
				),
				places[ source ]
			);
}
