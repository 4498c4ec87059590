import { Card, CardBody, CardHeader, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { PanelProps } from '../panel';
import { errorOf } from '../save/errors';
import { Field } from '../save/Field';
import { OtherKeys } from './OtherKeys';
import { keyOf } from './secret';
import { SecureMode } from './SecureMode';

export const VISITOR_FIELDS = [ 'visitor.identify' ] as const;

/** What agents learn of a visitor, and whether it is proven. */
export function VisitorTab( { settings, saved, change, errors, status, check, notify, drafts, draft }: PanelProps ) {
	return (
		<>
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
								__(
									'Agents see the name and e-mail address of logged-in visitors beside the chat. (tawk.to: visitor)',
									'tawk-integration'
								)
							}
							checked={ settings.visitor.identify }
							onChange={ ( identify ) => change( { visitor: { ...settings.visitor, identify } } ) }
						/>
					</Field>
				</CardBody>
			</Card>
			<Card>
				<CardHeader size="small">
					<h2>{ __( 'Secure Mode', 'tawk-integration' ) }</h2>
				</CardHeader>
				<CardBody size="small">
					<SecureMode
						keyState={ keyOf( saved.property_id, status.properties ) }
						typed={ drafts.key }
						onType={ ( key ) => draft( { key } ) }
						check={ check }
						notify={ notify }
					/>
				</CardBody>
				<OtherKeys main={ saved.property_id } keys={ status.properties } check={ check } notify={ notify } />
			</Card>
		</>
	);
}
