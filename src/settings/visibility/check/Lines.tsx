import { Button, Icon } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Widgets } from '../rule';
import { phraseOf } from '../sentence';
import { obstacleOf, outcomeOf, placeOf, titleOf } from './sentences';
import type { SettledCondition, SettledRule } from './settled';

interface Props {
	rules: readonly SettledRule[];
	widgets: Widgets;
}

/** The way through the lines: what each came to and why, where it is decided on request. */
export function Lines( { rules, widgets }: Props ) {
	const [ showsPlaces, setShowsPlaces ] = useState( false );
	return (
		<>
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
			<div>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					icon="ellipsis"
					aria-pressed={ showsPlaces }
					onClick={ () => setShowsPlaces( ! showsPlaces ) }
				>
					{ __( 'Where each is decided', 'tawk-integration' ) }
				</Button>
			</div>
		</>
	);
}

const isAsked = ( { settled }: SettledRule ): boolean => settled === 'decides' || settled === 'does_not_fit';

function Condition( { condition, showsPlace }: { condition: SettledCondition; showsPlace: boolean } ) {
	const notes = [ obstacleOf( condition ), showsPlace ? placeOf( condition ) : '' ].filter( Boolean );
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
				{ notes.length > 0 && <span className="tawk-integration-help"> ({ notes.join( '; ' ) })</span> }
			</span>
		</li>
	);
}
