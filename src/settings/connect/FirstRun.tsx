import { Button, Card, CardBody, CheckboxControl, Notice } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { CodeField } from './CodeField';
import { nameOf, type Code } from './code';
import type { WidgetIds } from './parse';
import { Warnings } from '../status/Warnings';

interface Props {
	code: Code;
	onCode: ( code: Code ) => void;
	/** What is wrong with what is stored. */
	warnings: string[];
	/** The official plugin's widget, '' where it has none. */
	official: WidgetIds;
	connect: ( widget: WidgetIds, identify: boolean ) => void;
	connecting: boolean;
	failure: string;
}

/** The screen before it knows a widget: one card, one field, one click. */
export function FirstRun( { code, onCode, warnings, official, connect, connecting, failure }: Props ) {
	const [ identify, setIdentify ] = useState( true );
	const hasOfficial = official.property_id !== '';

	return (
		<Card className="tawk-integration-first-run">
			<CardBody size="small">
				<h2>{ __( 'Put your tawk.to chat on this site', 'tawk-integration' ) }</h2>
				<Warnings sentences={ warnings } />
				{ hasOfficial && (
					<div className="tawk-integration-official">
						<p>
							{ __(
								'The official tawk.to plugin on this site is already connected. Its settings stay as they are; only one of the two shows the chat.',
								'tawk-integration'
							) }
						</p>
						<Button
							__next40pxDefaultSize
							variant="primary"
							isBusy={ connecting }
							disabled={ connecting }
							onClick={ () => connect( official, identify ) }
						>
							{ sprintf(
								/* translators: %s: short name of a widget. */
								__( 'Use the widget you already have (%s)', 'tawk-integration' ),
								nameOf( official )
							) }
						</Button>
						<p className="tawk-integration-or">{ __( 'or another one:', 'tawk-integration' ) }</p>
					</div>
				) }
				<CodeField
					label={ __( 'Paste your code from tawk.to', 'tawk-integration' ) }
					code={ code }
					onChange={ onCode }
					focused
					found={ ( widget ) => (
						<>
							<p className="tawk-integration-success">
								{ __( 'Found your widget ✓', 'tawk-integration' ) }{ ' ' }
								<code dir="ltr">{ nameOf( widget ) }</code>
							</p>
							<CheckboxControl
								__nextHasNoMarginBottom
								label={ __( 'Tell agents who is logged in', 'tawk-integration' ) }
								help={ __(
									'They see the name and e-mail address of logged-in visitors. You can change this at any time.',
									'tawk-integration'
								) }
								checked={ identify }
								onChange={ setIdentify }
							/>
							<Button
								__next40pxDefaultSize
								variant="primary"
								isBusy={ connecting }
								disabled={ connecting }
								onClick={ () => connect( widget, identify ) }
							>
								{ __( 'Turn on the chat', 'tawk-integration' ) }
							</Button>
						</>
					) }
				/>
				{ failure && (
					<Notice status="error" isDismissible={ false }>
						{ failure }
					</Notice>
				) }
			</CardBody>
		</Card>
	);
}
