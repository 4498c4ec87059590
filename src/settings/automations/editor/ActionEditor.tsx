import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { partOf } from '../../../shared/focus';
import type { FieldErrors } from '../../../shared/rest';
import { boot } from '../../boot';
import type { Line } from '../automation';
import type { Known } from '../known';
import type { AutomationActions } from '../use-automations';
import { ActionFields } from './ActionFields';
import { ActionMenu, needSentence } from './KindMenu';

interface Props {
	line: Line;
	index: number;
	/** By path within the action. */
	errors: FieldErrors;
	known: Known;
	actions: AutomationActions;
}

/** One thing that an automation does. */
export function ActionEditor( { line, index, errors, known, actions }: Props ) {
	const action = line.actions[ index ] ?? { do: '' };
	const count = line.actions.length;
	const kind = known.actionOf( action.do );
	const label = kind?.label ?? action.do;
	const id = partOf( line.id, `action-${ index }` );
	const error = errors[ '' ] ?? errors.do ?? '';
	const about = [ kind?.description, needSentence( action.do ) ].filter( Boolean ).join( ' ' );
	return (
		<fieldset id={ id } className="tawk-integration-condition">
			<legend className="screen-reader-text">{ label }</legend>
			<div className="tawk-integration-condition-head">
				<ActionMenu
					isField
					id={ `${ id }-kind` }
					text={ label }
					/* translators: %s: what is done. */
					label={ sprintf( __( 'Then: %s', 'tawk-integration' ), label ) }
					kinds={ boot.actions }
					onChoose={ ( name ) => actions.replaceAction( line.id, index, name ) }
				/>
				<span className="tawk-integration-buttons">
					{ count > 1 && (
						<>
							<Button
								icon="arrow-up-alt2"
								/* translators: %s: what is done. */
								label={ sprintf( __( 'Do earlier: %s', 'tawk-integration' ), label ) }
								disabled={ index === 0 }
								onClick={ () => actions.moveAction( line.id, index, index - 1 ) }
							/>
							<Button
								icon="arrow-down-alt2"
								/* translators: %s: what is done. */
								label={ sprintf( __( 'Do later: %s', 'tawk-integration' ), label ) }
								disabled={ index === count - 1 }
								onClick={ () => actions.moveAction( line.id, index, index + 1 ) }
							/>
							<Button
								icon="no-alt"
								/* translators: %s: what is done. */
								label={ sprintf( __( 'Remove the action “%s”', 'tawk-integration' ), label ) }
								onClick={ () => actions.removeAction( line.id, index ) }
							/>
						</>
					) }
				</span>
			</div>
			{ about && <p className="tawk-integration-help">{ about }</p> }
			{ kind ? (
				<ActionFields
					id={ id }
					action={ action }
					schema={ kind.schema }
					errors={ errors }
					widgets={ known.widgets }
					quoting={ { trigger: line.trigger, kind: known.triggerOf( line.trigger.on ) } }
					onChange={ ( changed ) => actions.updateAction( line.id, index, changed ) }
				/>
			) : (
				<p className="tawk-integration-help">
					{ __(
						'This is not known here: the plugin that it belongs to may be switched off. It is kept, and not done until it is known again.',
						'tawk-integration'
					) }
				</p>
			) }
			{ action.do === 'data_layer' && (
				<p className="tawk-integration-help">
					{ __(
						'Do not tell analytics names, e-mail addresses or what visitors write: Google forbids it.',
						'tawk-integration'
					) }
				</p>
			) }
			{ error && <p className="tawk-integration-error">{ error }</p> }
		</fieldset>
	);
}
