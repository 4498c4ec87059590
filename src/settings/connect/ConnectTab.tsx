import { Card, CardBody, CardDivider, CardHeader, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { errorOf } from '../save/errors';
import { Field } from '../save/Field';
import type { PanelProps } from '../panel';
import { CodeField } from './CodeField';
import { isSame, nameOf } from './code';
import { ConnectionTest } from './ConnectionTest';
import { IdFields } from './IdFields';
import { MoreWidgets } from './MoreWidgets';
import { OfficialPlugin } from './OfficialPlugin';

export const CONNECT_FIELDS = [ 'enabled', 'property_id', 'widget_id', 'widgets' ] as const;

/** Which widget, and whether it is shown at all. */
export function ConnectTab( {
	settings,
	saved,
	change,
	errors,
	status,
	check,
	notify,
	drafts,
	draft,
	onTested,
}: PanelProps ) {
	return (
		<>
			<OfficialPlugin official={ status.official } check={ check } notify={ notify } />
			<Card>
				<CardBody size="small">
					<Field path="enabled">
						<ToggleControl
							__nextHasNoMarginBottom
							label={ __( 'Show the chat on this site', 'tawk-integration' ) }
							help={
								errorOf( 'enabled', errors ) ||
								__(
									'Switched off, nothing is loaded from tawk.to; your settings are kept.',
									'tawk-integration'
								)
							}
							checked={ settings.enabled }
							onChange={ ( enabled ) => change( { enabled } ) }
						/>
					</Field>
				</CardBody>
			</Card>
			<Card>
				<CardHeader size="small">
					<h2>{ __( 'Your widget', 'tawk-integration' ) }</h2>
				</CardHeader>
				<CardBody size="small">
					<ConnectionTest
						key={ `${ saved.property_id }/${ saved.widget_id }` }
						widget={ saved }
						onTested={ onTested }
					/>
				</CardBody>
				<CardDivider />
				<CardBody size="small">
					<CodeField
						label={ __( 'Use another widget: paste its code from tawk.to', 'tawk-integration' ) }
						code={ drafts.code }
						onChange={ ( code ) => {
							draft( { code } );
							if ( code.parsed.kind === 'found' ) {
								change( { property_id: code.parsed.property_id, widget_id: code.parsed.widget_id } );
							} else if ( drafts.code.parsed.kind === 'found' ) {
								// What was pasted is gone, and with it the change that it made.
								change( { property_id: saved.property_id, widget_id: saved.widget_id } );
							}
						} }
						found={ ( widget ) => (
							<p className="tawk-integration-success">
								{ isSame( widget, saved )
									? __( 'This is the widget you already use ✓', 'tawk-integration' )
									: __( 'Found the widget ✓ Save to use it.', 'tawk-integration' ) }{ ' ' }
								<code dir="ltr">{ nameOf( widget ) }</code>
							</p>
						) }
					/>
					<IdFields ids={ settings } change={ change } errors={ errors } />
				</CardBody>
			</Card>
			<MoreWidgets
				settings={ settings }
				change={ change }
				errors={ errors }
				notify={ notify }
				drafts={ drafts }
				draft={ draft }
			/>
		</>
	);
}
