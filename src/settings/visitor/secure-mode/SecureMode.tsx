import { Card, CardBody, CardDivider, CardHeader } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Fragment } from '@wordpress/element';
import { boot } from '../../boot';
import type { PanelProps } from '../../panel';
import { Field } from '../../save/Field';
import { OtherKeys } from './OtherKeys';
import { propertiesOf } from './properties';
import { PropertyKey } from './PropertyKey';
import { keyOf } from './secret';

type Props = Pick< PanelProps, 'saved' | 'status' | 'drafts' | 'draft' | 'check' | 'notify' >;

/** The keys that prove who the visitor is: one for each property that this site has widgets of. */
export function SecureMode( { saved, status, drafts, draft, check, notify }: Props ) {
	const properties = propertiesOf( saved );
	const hasMainKey = keyOf( saved.property_id, status.properties ).source !== '';
	return (
		<Field path="secure_mode">
			<Card>
				<CardHeader size="small">
					<h2>{ __( 'Secure Mode', 'tawk-integration' ) }</h2>
				</CardHeader>
				<CardBody size="small">
					<p>
						{ __(
							'With the property’s key, this site signs the e-mail address of who is logged in, and agents can rely on it. Without it anyone could pretend to be somebody else in the chat.',
							'tawk-integration'
						) }
					</p>
					<p className="tawk-integration-help">
						{ __(
							'What is signed: the e-mail address exactly as it is sent (tawk.to: visitor, setAttributes), or the user id (login).',
							'tawk-integration'
						) }
					</p>
					{ ! boot.user.has_email && (
						<p className="tawk-integration-warning">
							<span className="dashicons dashicons-warning" aria-hidden="true" />
							{ __(
								'Your own account has no e-mail address: there is nothing to sign for you, and a check cannot prove anything.',
								'tawk-integration'
							) }
						</p>
					) }
				</CardBody>
				{ properties.map( ( property ) => (
					<Fragment key={ property.id }>
						{ properties.length > 1 && <CardDivider /> }
						<CardBody size="small">
							<PropertyKey
								property={ property }
								isAlone={ properties.length === 1 }
								keyState={ keyOf( property.id, status.properties ) }
								lacksKey={ hasMainKey && ! property.isMain }
								method={ saved.visitor.method }
								typed={ drafts.keys[ property.id ] ?? '' }
								onType={ ( key ) => draft( { keys: { ...drafts.keys, [ property.id ]: key } } ) }
								check={ check }
								notify={ notify }
							/>
						</CardBody>
					</Fragment>
				) ) }
				<OtherKeys
					used={ properties.map( ( { id } ) => id ) }
					keys={ status.properties }
					check={ check }
					notify={ notify }
				/>
			</Card>
		</Field>
	);
}
