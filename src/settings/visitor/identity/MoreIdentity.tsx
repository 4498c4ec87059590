import { Button, CheckboxControl, RadioControl, ToggleControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { siteFacts } from '../../../shared/site-facts';
import type { FieldErrors } from '../../../shared/rest';
import type { Settings } from '../../../shared/settings';
import { errorOf } from '../../save/errors';
import { Field } from '../../save/Field';
import type { Status } from '../../status/status';

type Visitor = Settings[ 'visitor' ];
type Delivery = Visitor[ 'delivery' ];

interface Props {
	visitor: Visitor;
	change: ( changed: Partial< Visitor > ) => void;
	errors: FieldErrors;
	status: Status;
}

const PATHS = [ 'visitor.excluded_roles', 'visitor.offer_opt_out', 'visitor.delivery' ];
const FOLD = 'tawk-integration-more-identity';

/** About whom nothing is sent, and how what is sent reaches the browser. */
export function MoreIdentity( { visitor, change, errors, status }: Props ) {
	const refused = PATHS.some( ( path ) => errorOf( path, errors ) );
	const [ open, setOpen ] = useState( visitor.excluded_roles.length > 0 || visitor.delivery !== 'auto' );
	const shown = open || refused;
	return (
		<>
			<Button
				variant="link"
				className="tawk-integration-fold"
				aria-expanded={ shown }
				aria-controls={ FOLD }
				onClick={ () => setOpen( ! shown ) }
			>
				{ __( 'More: who is left out, page caches', 'tawk-integration' ) }
			</Button>
			<div id={ FOLD } hidden={ ! shown } className={ shown ? 'tawk-integration-more' : '' }>
				<Roles
					chosen={ visitor.excluded_roles }
					error={ errorOf( 'visitor.excluded_roles', errors ) }
					onChange={ ( roles ) => change( { excluded_roles: roles } ) }
				/>
				<Field path="visitor.offer_opt_out">
					<ToggleControl
						__nextHasNoMarginBottom
						label={ __( 'Let people keep their data from the chat', 'tawk-integration' ) }
						help={
							errorOf( 'visitor.offer_opt_out', errors ) ||
							__(
								'They find a box in their profile. Who ticks it chats like somebody who is not logged in.',
								'tawk-integration'
							)
						}
						checked={ visitor.offer_opt_out }
						onChange={ ( on ) => change( { offer_opt_out: on } ) }
					/>
				</Field>
				<Field path="visitor.delivery">
					<RadioControl
						label={ __( 'If a page cache serves people who are logged in', 'tawk-integration' ) }
						selected={ visitor.delivery }
						options={ deliveries() }
						onChange={ ( chosen ) =>
							change( {
								delivery: deliveries().find( ( { value } ) => value === chosen )?.value ?? 'auto',
							} )
						}
					/>
					<p className="tawk-integration-help">{ now( visitor.delivery, status ) }</p>
					{ errorOf( 'visitor.delivery', errors ) && (
						<p className="tawk-integration-error">{ errorOf( 'visitor.delivery', errors ) }</p>
					) }
				</Field>
			</div>
		</>
	);
}

const deliveries = (): { value: Delivery; label: string }[] => [
	{ value: 'auto', label: __( 'Find out (recommended)', 'tawk-integration' ) },
	{
		value: 'inline',
		label: __( 'Never: what agents learn stands in the page of whom it is about', 'tawk-integration' ),
	},
	{
		value: 'fetch',
		label: __( 'Yes: pages are the same for everyone, and the chat asks who is there', 'tawk-integration' ),
	},
];

/** What the choice means on this site. */
function now( delivery: Delivery, { delivery: found }: Status ): string {
	if ( delivery !== 'auto' ) {
		return delivery === 'fetch'
			? __( 'This takes one more request for each visit of somebody who is logged in.', 'tawk-integration' )
			: __(
					'No further request. Right unless a cache keeps pages of people who are logged in.',
					'tawk-integration'
				);
	}
	return found.cache
		? sprintf(
				/* translators: %s: name of a page cache plugin. */
				__( 'Found: %s. The chat asks who is there.', 'tawk-integration' ),
				found.cache
			)
		: __( 'None found: what agents learn stands in the page of whom it is about.', 'tawk-integration' );
}

interface RolesProps {
	chosen: readonly string[];
	error: string;
	onChange: ( roles: string[] ) => void;
}

/** A role that is gone stays in the list until it is unticked. */
function Roles( { chosen, error, onChange }: RolesProps ) {
	const gone = chosen.filter( ( role ) => siteFacts.choices.roles.every( ( { value } ) => value !== role ) );
	const roles = [ ...siteFacts.choices.roles, ...gone.map( ( role ) => ( { value: role, label: role } ) ) ];
	return (
		<Field path="visitor.excluded_roles">
			<fieldset className={ error ? 'has-error' : '' }>
				<legend>{ __( 'Nothing is sent about people with these roles', 'tawk-integration' ) }</legend>
				<div className="tawk-integration-boxes">
					{ roles.map( ( { value, label } ) => (
						<CheckboxControl
							__nextHasNoMarginBottom
							key={ value }
							label={ label }
							checked={ chosen.includes( value ) }
							onChange={ ( on ) =>
								onChange(
									roles
										.map( ( role ) => role.value )
										.filter( ( role ) => ( role === value ? on : chosen.includes( role ) ) )
								)
							}
						/>
					) ) }
				</div>
				{ error && <p className="tawk-integration-error">{ error }</p> }
			</fieldset>
		</Field>
	);
}
