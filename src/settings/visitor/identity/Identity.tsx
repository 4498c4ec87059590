import { Card, CardBody, CardHeader, RadioControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { FieldErrors } from '../../../shared/rest';
import type { Settings } from '../../../shared/settings';
import { errorOf } from '../../save/errors';
import { Field } from '../../save/Field';
import type { Status } from '../../status/status';
import { MoreIdentity } from './MoreIdentity';

type Visitor = Settings[ 'visitor' ];

interface Props {
	visitor: Visitor;
	change: ( changed: Partial< Visitor > ) => void;
	errors: FieldErrors;
	status: Status;
	/** Whether any property of this site has a Secure Mode key. */
	hasKey: boolean;
}

/** Whether agents are told who is logged in, and how tawk.to knows the person again. */
export function Identity( { visitor, change, errors, status, hasKey }: Props ) {
	const { identify, method } = visitor;
	const methodError = errorOf( 'visitor.method', errors );
	return (
		<Card>
			<CardHeader size="small">
				<h2>{ __( 'Who the visitor is', 'tawk-integration' ) }</h2>
			</CardHeader>
			<CardBody size="small">
				<Field path="visitor.identify">
					<ToggleControl
						__nextHasNoMarginBottom
						label={ __( 'Tell agents who is logged in', 'tawk-integration' ) }
						help={
							errorOf( 'visitor.identify', errors ) ||
							( identify
								? __(
										'Agents see the name and e-mail address of logged-in visitors beside the chat. (tawk.to: visitor)',
										'tawk-integration'
									)
								: __(
										'Off: nothing about people who are logged in is sent, neither name nor facts nor labels.',
										'tawk-integration'
									) )
						}
						checked={ identify }
						onChange={ ( on ) => change( { identify: on } ) }
					/>
				</Field>
				{ identify && (
					<Field path="visitor.method">
						<RadioControl
							className={ methodError && 'has-error' }
							label={ __( 'How tawk.to knows them', 'tawk-integration' ) }
							selected={ method }
							options={ [
								{
									value: 'visitor',
									label: __( 'Name and e-mail', 'tawk-integration' ),
								},
								{
									value: 'login',
									label: __(
										'Recognise the customer: earlier chats follow them to other devices (needs the key)',
										'tawk-integration'
									),
								},
							] }
							onChange={ ( chosen ) => change( { method: chosen === 'login' ? 'login' : 'visitor' } ) }
						/>
						{ method === 'login' && ! hasKey && (
							<p className="tawk-integration-warning">
								<span className="dashicons dashicons-warning" aria-hidden="true" />
								{ __(
									'There is no key yet. Until you enter it under Secure Mode below, agents get name and e-mail only.',
									'tawk-integration'
								) }
							</p>
						) }
						{ method === 'login' && hasKey && (
							<p className="tawk-integration-help">
								{ __( '(tawk.to: login, with the user id)', 'tawk-integration' ) }
							</p>
						) }
						{ methodError && <p className="tawk-integration-error">{ methodError }</p> }
					</Field>
				) }
				<MoreIdentity visitor={ visitor } change={ change } errors={ errors } status={ status } />
			</CardBody>
		</Card>
	);
}
