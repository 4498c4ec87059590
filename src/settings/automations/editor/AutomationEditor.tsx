import { __ } from '@wordpress/i18n';
import { Conditions } from '../../../conditions/Conditions';
import { errorsIn } from '../../../shared/errors-in';
import { partOf } from '../../../shared/focus';
import type { FieldErrors } from '../../../shared/rest';
import { boot } from '../../boot';
import { LineName } from '../../lines/LineName';
import { errorOf } from '../../save/errors';
import type { Line } from '../automation';
import type { Known } from '../known';
import type { AutomationActions } from '../use-automations';
import { decidedLater } from '../warnings';
import { ActionEditor } from './ActionEditor';
import { HowOften } from './HowOften';
import { ActionMenu } from './KindMenu';
import { TriggerEditor } from './TriggerEditor';

/** So many things one automation does. */
const MOST_ACTIONS = 20;

interface Props {
	line: Line;
	/** By path within the automation. */
	errors: FieldErrors;
	known: Known;
	actions: AutomationActions;
}

/** Everything about an automation that can be changed, in the order in which it reads. */
export function AutomationEditor( { line, errors, known, actions }: Props ) {
	const { id, conditions } = line;
	const others = errorOf( 'id', errors ) || errors[ '' ] || '';
	const later = decidedLater( line );
	return (
		<div className="tawk-integration-line-editor">
			{ others && <p className="tawk-integration-error">{ others }</p> }
			<TriggerEditor line={ line } errors={ errorsIn( 'trigger', errors ) } known={ known } actions={ actions } />
			<fieldset className="tawk-integration-section">
				<legend>{ __( 'If', 'tawk-integration' ) }</legend>
				<p className="tawk-integration-help">
					{ conditions.length === 0
						? __(
								'Without a condition it is done on every page and for every visitor.',
								'tawk-integration'
							)
						: __( 'It is done where all of these hold at that moment:', 'tawk-integration' ) }
				</p>
				<Conditions
					isOfAutomation
					conditions={ conditions }
					errors={ errorsIn( 'conditions', errors ) }
					partOf={ ( part ) => partOf( id, part ) }
					onChange={ ( changed ) => actions.update( id, { conditions: changed } ) }
					onAdd={ ( type ) => actions.addCondition( id, type ) }
					onRemove={ ( index ) => actions.removeCondition( id, index ) }
				/>
				{ errors.conditions && <p className="tawk-integration-error">{ errors.conditions }</p> }
				{ later && <p className="tawk-integration-help">{ later }</p> }
			</fieldset>
			<fieldset className="tawk-integration-section">
				<legend>{ __( 'Then', 'tawk-integration' ) }</legend>
				{ line.actions.map( ( _, index ) => (
					<ActionEditor
						key={ index }
						line={ line }
						index={ index }
						errors={ errorsIn( `actions.${ index }`, errors ) }
						known={ known }
						actions={ actions }
					/>
				) ) }
				{ errors.actions && <p className="tawk-integration-error">{ errors.actions }</p> }
				{ line.actions.length < MOST_ACTIONS && (
					<ActionMenu
						id={ partOf( id, 'add-action' ) }
						text={ __( 'Add an action', 'tawk-integration' ) }
						kinds={ boot.actions }
						onChoose={ ( name ) => actions.addAction( id, name ) }
					/>
				) }
			</fieldset>
			<HowOften line={ line } error={ errors.once ?? '' } actions={ actions } />
			<LineName
				id={ id }
				name={ line.name }
				error={ errorOf( 'name', errors ) }
				onChange={ ( name ) => actions.update( id, { name } ) }
			/>
		</div>
	);
}
