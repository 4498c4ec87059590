import { Card, CardBody, CardHeader } from '@wordpress/components';
import { useEffect, useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { learnAll } from '../../conditions/names';
import type { FieldErrors } from '../../shared/rest';
import { boot } from '../boot';
import { AddMenu } from '../lines/AddMenu';
import { EmptyList } from '../lines/EmptyList';
import { errorsByLine } from '../lines/errors-by-line';
import type { PanelProps } from '../panel';
import { Field } from '../save/Field';
import { asLines } from './automation';
import { AutomationCard } from './AutomationCard';
import { screenKnows } from './known';
import { readyMade } from './ready-made';
import { ADD_ID, useAutomations } from './use-automations';

export const AUTOMATION_FIELDS = [ 'automations' ] as const;

const NONE: FieldErrors = {};
/** So many automations the settings take. */
const MOST = 100;
/** So many ready-made ones are offered where there is none yet. */
const OFFERED = 4;

/** What the site does when something happens: automations as sentences. */
export function AutomationsTab( { settings, change, errors, notify }: PanelProps ) {
	const { widgets } = settings;
	const lines = asLines( settings.automations );
	const [ said, speak ] = useState( '' );
	const known = useMemo( () => screenKnows( widgets ), [ widgets ] );
	const refused = useMemo(
		() => errorsByLine( 'automations', settings.automations, errors ),
		[ settings.automations, errors ]
	);
	const opened = () => [ ...refused.keys() ];
	const { open, actions } = useAutomations( { settings, change, notify, known, speak, opened } );
	const offered = useMemo( () => readyMade( new URL( boot.home_url, window.location.href ).href ), [] );
	useEffect(
		() => learnAll( asLines( settings.automations ).flatMap( ( { conditions } ) => conditions ) ),
		[ settings.automations ]
	);

	return (
		<Field path="automations">
			<Card>
				<CardHeader size="small">
					<h2>{ __( 'When something happens, then do something', 'tawk-integration' ) }</h2>
				</CardHeader>
				<CardBody size="small">
					{ lines.length === 0 && (
						<EmptyList
							about={ __(
								'There is no automation yet. One waits for something that happens on your site or in the chat, and then opens the chat, tells agents or counts it, without anybody doing a thing. For a start:',
								'tawk-integration'
							) }
							offered={ offered.slice( 0, OFFERED ) }
							onReadyMade={ actions.addReadyMade }
						/>
					) }
					{ lines.length > 0 && (
						<>
							<p>
								{ __(
									'Choose a part of a sentence to change it. “Try it” plays it here, where no visitor sees it.',
									'tawk-integration'
								) }
							</p>
							<ul
								className="tawk-integration-lines"
								aria-label={ __( 'Automations', 'tawk-integration' ) }
							>
								{ lines.map( ( line, place ) => (
									<AutomationCard
										key={ line.id }
										line={ line }
										place={ place }
										count={ lines.length }
										errors={ refused.get( line.id ) ?? NONE }
										known={ known }
										open={ open.has( line.id ) }
										actions={ actions }
										speak={ speak }
									/>
								) ) }
							</ul>
						</>
					) }
					{ errors.automations && <p className="tawk-integration-error">{ errors.automations }</p> }
					{ lines.length < MOST && (
						<AddMenu
							id={ ADD_ID }
							text={ __( 'Add an automation', 'tawk-integration' ) }
							own={ __( 'An automation of your own', 'tawk-integration' ) }
							offered={ offered }
							onOwn={ actions.addOwn }
							onReadyMade={ actions.addReadyMade }
						/>
					) }
				</CardBody>
			</Card>
			<div role="status" className="screen-reader-text">
				{ said }
			</div>
		</Field>
	);
}
