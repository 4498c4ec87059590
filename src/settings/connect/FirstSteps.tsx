import { Button, Card, CardBody } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { siteFacts } from '../../shared/site-facts';
import type { Settings } from '../../shared/settings';
import type { PanelProps } from '../panel';
import { notForStaff } from '../visibility/ready-made';
import { insert } from '../visibility/reorder';
import { asRules } from '../visibility/rule';

interface Props {
	saved: Settings;
	/** Stores a change at once; false where it was refused, which is said elsewhere. */
	store: ( changed: Partial< Settings > ) => Promise< boolean >;
	notify: PanelProps[ 'notify' ];
}

/** Right after the first click: what most people want next, each one click, each taken back by another. */
export function FirstSteps( { saved, store, notify }: Props ) {
	const [ busy, setBusy ] = useState( false );
	const { visibility } = saved;
	const made = notForStaff( { roles: siteFacts.choices.roles.map( ( { value } ) => value ) } );
	const isOn = visibility.rules.some( ( { id } ) => id === made.name );

	const put = async ( rules: Settings[ 'visibility' ][ 'rules' ] ) => {
		setBusy( true );
		const stored = await store( { visibility: { ...visibility, rules } } );
		setBusy( false );
		return stored;
	};
	// “Undo” is pressed after later saves: it has to store over what is saved by then.
	const latest = useRef( put );
	latest.current = put;
	const toggle = async () => {
		const taken = visibility.rules.map( ( { id } ) => id );
		if ( isOn ) {
			await put( visibility.rules.filter( ( { id } ) => id !== made.name ) );
		} else if ( await put( asRules( insert( visibility.rules, made.lines( taken ) ) ) ) ) {
			notify( made.note, [
				{ label: __( 'Undo', 'tawk-integration' ), onClick: () => void latest.current( visibility.rules ) },
			] );
		}
	};

	return (
		<Card>
			<CardBody size="small">
				<div className="tawk-integration-row">
					<h2>{ __( 'One click more?', 'tawk-integration' ) }</h2>
					<Button
						__next40pxDefaultSize
						variant={ isOn ? 'primary' : 'secondary' }
						{ ...( isOn && { icon: 'yes' } ) }
						aria-pressed={ isOn }
						isBusy={ busy }
						onClick={ () => ! busy && void toggle() }
					>
						{ made.title }
					</Button>
				</div>
				<p className="tawk-integration-help">{ made.info }</p>
			</CardBody>
		</Card>
	);
}
