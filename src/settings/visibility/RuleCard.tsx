import { FormToggle, MenuGroup, MenuItem } from '@wordpress/components';
import { memo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { FieldErrors } from '../../shared/rest';
import { partOf } from '../../shared/focus';
import { isIncomplete } from '../../conditions/actions';
import { useNames } from '../../conditions/names';
import { PlacesOfDecision } from './PlacesOfDecision';
import { picks, type Line, type Widgets } from './rule';
import { RuleEditor } from './RuleEditor';
import { sentenceOf } from './sentence';
import { Handle } from '../lines/Handle';
import { lineClass } from '../lines/line-class';
import { LineMenu } from '../lines/LineMenu';
import { Warning } from '../lines/Warning';
import { useDrag } from '../use-drag';
import type { RuleActions } from './use-rules';

interface Props {
	line: Line;
	/** Index within its group. */
	place: number;
	/** Number of lines in its group; 0 where their order changes nothing. */
	ordered: number;
	/** Why it can never decide, '' where it can. */
	idle: string;
	errors: FieldErrors;
	widgets: Widgets;
	open: boolean;
	actions: RuleActions;
}

/** One rule: what it says, and its editor while it is open. Drawn again only when something of its own changes. */
export const RuleCard = memo( ( props: Props ) => {
	const { line, place, ordered, idle, errors, widgets, open, actions } = props;
	useNames();
	const [ showsPlaces, setShowsPlaces ] = useState( false );
	const group = picks( line ) ? 'pick' : 'decide';
	const { side, handle, target } = useDrag( { id: line.id, group, place }, ( id, to ) => actions.drop( id, to ) );
	const sentence = sentenceOf( line, widgets );
	const title = line.name || sentence;
	const refused = Object.keys( errors ).length > 0;

	return (
		<li className={ lineClass( { isOpen: open, isOff: ! line.enabled, side } ) } { ...target }>
			<div className="tawk-integration-line-head">
				{ ordered > 0 && <Handle handle={ handle } number={ place + 1 } /> }
				<div className="tawk-integration-line-words">
					<h3>
						<button
							type="button"
							id={ partOf( line.id, 'title' ) }
							aria-expanded={ open }
							onClick={ () => actions.toggle( line.id ) }
						>
							{ ordered > 0 && (
								<span className="screen-reader-text">
									{
										/* translators: %d: place of a line, counted from 1. */
										sprintf( __( 'Line %d:', 'tawk-integration' ), place + 1 )
									}{ ' ' }
								</span>
							) }
							{ title }
						</button>
					</h3>
					{ line.name && <p className="tawk-integration-help">{ sentence }</p> }
					{ idle && <Warning text={ idle } /> }
					{ ! open && refused && (
						<p className="tawk-integration-error">
							{ __( 'Something in this line was refused.', 'tawk-integration' ) }
						</p>
					) }
					{ ! open && ! refused && isIncomplete( line.conditions ) && (
						<Warning text={ __( 'This line is not complete yet.', 'tawk-integration' ) } />
					) }
				</div>
				<FormToggle
					checked={ line.enabled }
					onChange={ () => actions.update( line.id, { enabled: ! line.enabled } ) }
					/* translators: %s: what a line says. */
					aria-label={ sprintf( __( 'Use “%s”', 'tawk-integration' ), title ) }
				/>
				<LineMenu id={ line.id } title={ title } place={ place } ordered={ ordered } actions={ actions }>
					{ ( after ) => (
						<MenuGroup>
							<MenuItem
								role="menuitemcheckbox"
								isSelected={ showsPlaces }
								onClick={ after( () => setShowsPlaces( ! showsPlaces ) ) }
							>
								{ __( 'Show where it is decided', 'tawk-integration' ) }
							</MenuItem>
						</MenuGroup>
					) }
				</LineMenu>
			</div>
			{ showsPlaces && <PlacesOfDecision line={ line } /> }
			{ open && <RuleEditor line={ line } errors={ errors } widgets={ widgets } actions={ actions } /> }
		</li>
	);
} );
