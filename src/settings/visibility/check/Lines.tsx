import { Button, Icon } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { picks, type Widgets } from '../rule';
import { phraseOf } from '../../../conditions/phrase';
import { obstacleOf, outcomeOf, placeOf, titleOf } from './sentences';
import type { SettledCondition, SettledRule } from './settled';

interface Props {
	rules: readonly SettledRule[];
	widgets: Widgets;
}

/** The way through the lines: what each came to and why, where it is decided on request. */
export function Lines( { rules, widgets }: Props ) {
	const [ showsPlaces, setShowsPlaces ] = useState( false );
	const picking = rules.filter( picks );
	const list = { widgets, showsPlaces };
	return (
		<>
			<List { ...list } rules={ rules.filter( ( rule ) => ! picks( rule ) ) } />
			{ picking.length > 0 && (
				<>
					<h3>{ __( 'Which widget', 'tawk-integration' ) }</h3>
					<List { ...list } rules={ picking } />
				</>
			) }
			<div>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					icon="ellipsis"
					onClick={ () => setShowsPlaces( ! showsPlaces ) }
				>
					{ showsPlaces
						? __( 'Hide where each is decided', 'tawk-integration' )
						: __( 'Show where each is decided', 'tawk-integration' ) }
				</Button>
			</div>
		</>
	);
}

function List( { rules, widgets, showsPlaces }: Props & { showsPlaces: boolean } ) {
	return (
		<ol className="tawk-integration-check-lines">
			{ rules.map( ( rule ) => (
				<li key={ rule.id } value={ rule.line } className={ isAsked( rule ) ? '' : 'is-not-asked' }>
					<p>
						<strong>{ titleOf( rule, widgets ) }</strong> { outcomeOf( rule ) }
					</p>
					{ isAsked( rule ) && rule.conditions.length > 0 && (
						<ul>
							{ rule.conditions.map( ( condition, index ) => (
								<Condition key={ index } condition={ condition } showsPlace={ showsPlaces } />
							) ) }
						</ul>
					) }
				</li>
			) ) }
		</ol>
	);
}

const isAsked = ( { settled }: SettledRule ): boolean => settled === 'decides' || settled === 'does_not_fit';

function Condition( { condition, showsPlace }: { condition: SettledCondition; showsPlace: boolean } ) {
	const note = obstacleOf( condition ) || ( showsPlace ? placeOf( condition ) : '' );
	return (
		<li className={ condition.holds ? 'is-true' : 'is-false' }>
			<Icon icon={ condition.holds ? 'yes' : 'no-alt' } />
			<span>
				<span className="screen-reader-text">
					{ condition.holds
						? __( 'Fits:', 'tawk-integration' )
						: __( 'Does not fit:', 'tawk-integration' ) }{ ' ' }
				</span>
				{ phraseOf( condition ) }
				{ note && <span className="tawk-integration-help"> ({ note })</span> }
			</span>
		</li>
	);
}
