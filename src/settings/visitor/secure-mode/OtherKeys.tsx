import { Button, CardBody } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { RemoveKey } from './RemoveKey';
import { removeKey, type KeyState } from './secret';

interface Props {
	/** Properties whose keys are not meant: they have a widget here. */
	used: readonly string[];
	keys: KeyState[];
	check: () => Promise< void >;
	notify: ( sentence: string ) => void;
}

/** Keys that stayed behind when a widget was changed to one of another property, or removed. */
export function OtherKeys( { used, keys, check, notify }: Props ) {
	const [ removing, setRemoving ] = useState( '' );
	const others = keys.filter( ( { property_id: id, source } ) => ! used.includes( id ) && source === 'option' );
	if ( others.length === 0 ) {
		return null;
	}
	return (
		<CardBody size="small">
			<h3>{ __( 'Keys of other properties', 'tawk-integration' ) }</h3>
			<p className="tawk-integration-help">{ __( 'They are not used at present.', 'tawk-integration' ) }</p>
			{ others.map( ( { property_id: id, last_four: lastFour } ) => (
				<div key={ id } className="tawk-integration-row">
					<span>
						<code dir="ltr">{ id }</code>{ ' ' }
						{ lastFour &&
							sprintf(
								/* translators: %s: the last four characters of a key. */
								__( 'ends in …%s', 'tawk-integration' ),
								lastFour
							) }
					</span>
					<Button __next40pxDefaultSize variant="tertiary" isDestructive onClick={ () => setRemoving( id ) }>
						{ __( 'Remove', 'tawk-integration' ) }
					</Button>
				</div>
			) ) }
			{ removing && (
				<RemoveKey
					onClose={ () => setRemoving( '' ) }
					remove={ async () => {
						await removeKey( removing );
						setRemoving( '' );
						await check();
						notify( __( 'Key removed.', 'tawk-integration' ) );
					} }
				/>
			) }
		</CardBody>
	);
}
