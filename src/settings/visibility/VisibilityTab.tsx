import { Card, CardBody, CardDivider, CardHeader } from '@wordpress/components';
import { useCallback, useEffect, useMemo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { PanelProps } from '../panel';
import { AddMenu } from '../lines/AddMenu';
import { EmptyList } from '../lines/EmptyList';
import { errorsByLine } from '../lines/errors-by-line';
import { errorOf } from '../save/errors';
import { Field } from '../save/Field';
import { CheckPage } from './check/CheckPage';
import { idleLines, type Idle } from './coverage';
import { learnAll } from '../../conditions/names';
import { screenWords } from '../../conditions/phrase';
import { Otherwise } from './Otherwise';
import { ownLine, readyMade, thisSite } from './ready-made';
import { isMixed, picks, type Line, type Widgets } from './rule';
import { RuleList } from './RuleList';
import { sentenceOf } from './sentence';
import { ADD_ID, useRules } from './use-rules';

export const VISIBILITY_FIELDS = [ 'visibility.rules', 'visibility.default' ] as const;

/** Who sees the chat: rules as lines, read from the top. */
export function VisibilityTab( { settings, saved, change, errors, notify }: PanelProps ) {
	const { visibility, widgets } = settings;
	const lines: readonly Line[] = visibility.rules;
	const [ said, speak ] = useState( '' );
	const opened = () => [ ...errorsByLine( 'visibility.rules', lines, errors ).keys() ];
	const { open, actions } = useRules( { settings, change, notify, speak, opened } );
	const idle = useMemo(
		() => idleSentences( lines, widgets, visibility.default ),
		[ lines, widgets, visibility.default ]
	);
	const offered = useMemo( () => readyMade( thisSite( widgets ) ), [ widgets ] );
	const addOwn = useCallback(
		() =>
			actions.add( [
				ownLine(
					visibility.default,
					lines.map( ( { id } ) => id )
				),
			] ),
		[ actions, lines, visibility.default ]
	);
	useEffect( () => learnAll( lines.flatMap( ( { conditions } ) => conditions ) ), [ lines ] );

	const list = { all: lines, idle, errors, widgets, open, actions };
	const deciding = lines.filter( ( line ) => ! picks( line ) );
	const picking = lines.filter( picks );

	return (
		<>
			<Field path="visibility.rules">
				<Card className="tawk-integration-rules">
					<CardHeader size="small">
						<h2>{ __( 'Who sees the chat', 'tawk-integration' ) }</h2>
					</CardHeader>
					<CardBody size="small">
						<p>{ __( 'Read from the top. The first line that fits decides.', 'tawk-integration' ) }</p>
						{ lines.length === 0 && (
							<EmptyList
								about={ __(
									'There is no rule yet. With rules you say where, when and for whom the chat is hidden or shown. For a start:',
									'tawk-integration'
								) }
								offered={ offered.slice( 0, 3 ) }
								onReadyMade={ actions.addReadyMade }
							/>
						) }
						<RuleList
							{ ...list }
							label={ __( 'Who sees the chat', 'tawk-integration' ) }
							lines={ deciding }
						/>
						<Field path="visibility.default">
							<Otherwise
								otherwise={ visibility.default }
								error={ errorOf( 'visibility.default', errors ) }
								onChange={ actions.setOtherwise }
							/>
						</Field>
						<AddMenu
							id={ ADD_ID }
							text={ __( 'Add a rule', 'tawk-integration' ) }
							own={ __( 'A rule of your own', 'tawk-integration' ) }
							offered={ offered }
							onOwn={ addOwn }
							onReadyMade={ actions.addReadyMade }
						/>
					</CardBody>
					{ picking.length > 0 && (
						<>
							<CardDivider />
							<CardBody size="small">
								<h3>{ __( 'Which widget they get', 'tawk-integration' ) }</h3>
								<RuleList
									{ ...list }
									label={ __( 'Which widget they get', 'tawk-integration' ) }
									lines={ picking }
								/>
								<p className="tawk-integration-otherwise">
									{ __( 'Otherwise: the main widget.', 'tawk-integration' ) }
								</p>
							</CardBody>
						</>
					) }
				</Card>
			</Field>
			<CheckPage settings={ settings } saved={ saved } />
			<div role="status" className="screen-reader-text">
				{ said }
			</div>
		</>
	);
}

function idleSentences( lines: readonly Line[], widgets: Widgets, otherwise: 'show' | 'hide' ): Map< string, string > {
	const evaluates = ( type: string ) => screenWords.kindOf( type )?.available ?? false;
	const idle = idleLines( lines, { evaluates, widgets, otherwise } );
	return new Map( [ ...idle ].map( ( [ id, why ] ) => [ id, sentenceFor( why, lines, widgets ) ] ) );
}

function sentenceFor( idle: Idle, lines: readonly Line[], widgets: Widgets ): string {
	switch ( idle.why ) {
		case 'covered':
			return covered( idle.by, lines, widgets );
		case 'contradiction':
			return __( 'This line never fits: its conditions exclude each other.', 'tawk-integration' );
		case 'unknown_condition':
			return __(
				'This line never fits: one of its conditions cannot be checked on this site.',
				'tawk-integration'
			);
		case 'no_widget':
			return __( 'This line does nothing: its widget is gone.', 'tawk-integration' );
		case 'same_as_end':
			return __( 'This line changes nothing: the same happens without it.', 'tawk-integration' );
	}
}

function covered( by: string, lines: readonly Line[], widgets: Widgets ): string {
	const earlier = lines.find( ( { id } ) => id === by );
	const group = lines.filter( ( line ) => earlier && picks( line ) === picks( earlier ) );
	if ( ! earlier || isMixed( group ) ) {
		return sprintf(
			/* translators: %d: place of a line, counted from 1. */
			__( 'Line %d already covers this.', 'tawk-integration' ),
			group.findIndex( ( { id } ) => id === by ) + 1
		);
	}
	return sprintf(
		/* translators: %s: what a line says. */
		__( '“%s” already covers this.', 'tawk-integration' ),
		earlier.name || sentenceOf( earlier, widgets )
	);
}
