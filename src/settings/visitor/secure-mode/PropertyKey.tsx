import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Settings } from '../../../shared/settings';
import { KeyCheck } from './KeyCheck';
import { KeyForm, keyFieldId } from './KeyForm';
import type { Property } from './properties';
import { RemoveKey } from './RemoveKey';
import { removeKey, type KeyState } from './secret';

interface Props {
	property: Property;
	/** Whether it is the only one: then it needs no name. */
	isAlone: boolean;
	keyState: KeyState;
	/** Whether a missing key keeps name and e-mail address from this property: the main one has a key. */
	lacksKey: boolean;
	method: Settings[ 'visitor' ][ 'method' ];
	typed: string;
	onType: ( key: string ) => void;
	check: () => Promise< void >;
	notify: ( sentence: string ) => void;
}

/** The Secure Mode key of a property: whether it is set, and how it is set, replaced, checked and removed. */
export function PropertyKey( props: Props ) {
	const { property, isAlone, keyState, lacksKey, method, typed, onType, check, notify } = props;
	const { source, readable } = keyState;
	const [ entering, setEntering ] = useState( false );
	const [ removing, setRemoving ] = useState( false );
	const removed = useRef( false );
	const isStored = source === 'option';
	const isManaged = source === 'environment' || source === 'constant';
	const showsForm =
		! isManaged &&
		( entering || typed !== '' || ( isStored && ! readable ) || ( source === '' && property.isMain ) );

	useEffect( () => {
		if ( entering || ( source === '' && removed.current ) ) {
			removed.current = false;
			document.getElementById( keyFieldId( property.id ) )?.focus();
		}
	}, [ entering, source, property.id ] );

	return (
		<section
			className="tawk-integration-key"
			{ ...( ! isAlone && {
				/* translators: %s: names of widgets. */
				'aria-label': sprintf( __( 'Key for %s', 'tawk-integration' ), property.name ),
			} ) }
		>
			{ ! isAlone && (
				<h3>
					{
						/* translators: %s: names of widgets. */
						sprintf( __( 'Key for %s', 'tawk-integration' ), property.name )
					}
				</h3>
			) }
			{ source !== '' && (
				<p className={ readable ? 'tawk-integration-success' : 'tawk-integration-error' }>
					{ stateOf( keyState ) }
				</p>
			) }
			{ source === '' && ! property.isMain && (
				<p className={ lacksKey ? 'tawk-integration-warning' : 'tawk-integration-help' }>
					{ lacksKey && <span className="dashicons dashicons-warning" aria-hidden="true" /> }
					{ lacksKey
						? __(
								'No key, but the main property has one: name and e-mail address are not sent to this one.',
								'tawk-integration'
							)
						: __( 'No key yet.', 'tawk-integration' ) }
				</p>
			) }
			{ isManaged && (
				<p className="tawk-integration-help">
					{ __( 'It is managed outside this screen. To change it, change it there.', 'tawk-integration' ) }
				</p>
			) }
			{ showsForm && (
				<KeyForm
					propertyId={ property.id }
					typed={ typed }
					onType={ onType }
					onStored={ async () => {
						setEntering( false );
						await check();
						notify(
							__( 'Key saved. The e-mail address of who is logged in is now signed.', 'tawk-integration' )
						);
					} }
					onCancel={
						( isStored && readable ) || ( source === '' && ! property.isMain )
							? () => {
									onType( '' );
									setEntering( false );
								}
							: undefined
					}
				/>
			) }
			{ ( isStored || ! showsForm ) && ! isManaged && (
				<div className="tawk-integration-actions">
					{ ! showsForm && (
						<Button __next40pxDefaultSize variant="secondary" onClick={ () => setEntering( true ) }>
							{ isStored
								? __( 'Replace the key', 'tawk-integration' )
								: __( 'Enter the key', 'tawk-integration' ) }
						</Button>
					) }
					{ isStored && (
						<Button
							__next40pxDefaultSize
							variant="tertiary"
							isDestructive
							onClick={ () => setRemoving( true ) }
						>
							{ __( 'Remove the key', 'tawk-integration' ) }
						</Button>
					) }
				</div>
			) }
			{ ( readable || source === '' ) && (
				<KeyCheck
					property={ property }
					hasKey={ readable }
					method={ method }
					keyField={ keyFieldId( property.id ) }
				/>
			) }
			{ removing && (
				<RemoveKey
					onClose={ () => setRemoving( false ) }
					remove={ async () => {
						await removeKey( property.id );
						removed.current = true;
						setRemoving( false );
						await check();
						notify( __( 'Key removed.', 'tawk-integration' ) );
					} }
				/>
			) }
		</section>
	);
}

function stateOf( { source, last_four: lastFour, readable }: KeyState ): string {
	const places = {
		environment: __( 'from the environment variable TAWK_INTEGRATION_API_KEY', 'tawk-integration' ),
		constant: __( 'from the constant TAWK_INTEGRATION_API_KEY in wp-config.php', 'tawk-integration' ),
		option: __( 'stored here, encrypted', 'tawk-integration' ),
		'': '',
	};
	if ( readable ) {
		return sprintf(
			/* translators: 1: the last four characters of a key, 2: where it comes from. */
			__( 'Key set, ends in …%1$s, %2$s ✓', 'tawk-integration' ),
			lastFour,
			places[ source ]
		);
	}
	return source === 'option'
		? __(
				'Key set, but it cannot be read: the salts in wp-config.php have changed since. Until you enter it again, agents do not see who is logged in.',
				'tawk-integration'
			)
		: sprintf(
				/* translators: %s: where a key comes from. */
				__(
					'Key set (%s), but it is not one: a key has 40 letters and digits. Until this is mended, agents do not see who is logged in.',
					'tawk-integration'
				),
				places[ source ]
			);
}
