import { SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { errorsIn } from '../../shared/errors-in';
import type { FieldErrors } from '../../shared/rest';
import { LineName } from '../lines/LineName';
import { errorOf } from '../save/errors';
import { Conditions } from '../../conditions/Conditions';
import { partOf } from '../../shared/focus';
import { picks, type Line, type Widgets } from './rule';
import { widgetName } from './sentence';
import type { RuleActions } from './use-rules';

interface Props {
	line: Line;
	/** By path within the rule. */
	errors: FieldErrors;
	widgets: Widgets;
	actions: RuleActions;
}

/** Everything about a line that can be changed. */
export function RuleEditor( { line, errors, widgets, actions }: Props ) {
	const update = ( changed: Partial< Line > ) => actions.update( line.id, changed );
	const actionError = errorOf( 'action', errors ) || errorOf( 'widget', errors );
	const others = errorOf( 'id', errors ) || errors[ '' ] || errors.conditions || '';

	return (
		<div className="tawk-integration-line-editor">
			<div className="tawk-integration-parts">
				<div id={ partOf( line.id, 'action' ) }>
					<SelectControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						className={ actionError && 'has-error' }
						label={ __( 'What it does', 'tawk-integration' ) }
						help={ actionError }
						value={ picks( line ) ? `use ${ line.widget }` : line.action }
						options={ outcomes( line, widgets ) }
						onChange={ ( chosen ) => update( outcome( chosen ) ) }
					/>
				</div>
				<LineName
					id={ line.id }
					name={ line.name }
					error={ errorOf( 'name', errors ) }
					onChange={ ( name ) => update( { name } ) }
				/>
			</div>
			{ others && <p className="tawk-integration-error">{ others }</p> }
			{ line.conditions.length === 0 && (
				<p className="tawk-integration-help">
					{ __( 'Without a condition it fits every page and every visitor.', 'tawk-integration' ) }
				</p>
			) }
			{ line.conditions.length > 1 && (
				<p className="tawk-integration-help">
					{ __( 'It fits where all of these hold:', 'tawk-integration' ) }
				</p>
			) }
			<Conditions
				conditions={ line.conditions }
				errors={ errorsIn( 'conditions', errors ) }
				partOf={ ( part ) => partOf( line.id, part ) }
				onChange={ ( conditions ) => update( { conditions } ) }
				onAdd={ ( type ) => actions.addCondition( line.id, type ) }
				onRemove={ ( index ) => actions.removeCondition( line.id, index ) }
			/>
		</div>
	);
}

function outcomes( line: Line, widgets: Widgets ) {
	const ids = [ '', ...widgets.map( ( { id } ) => id ) ];
	const offered = widgets.length > 0 || picks( line );
	const all = picks( line ) && ! ids.includes( line.widget ) ? [ ...ids, line.widget ] : ids;
	return [
		{ value: 'hide', label: __( 'Hide the chat', 'tawk-integration' ) },
		{ value: 'show', label: __( 'Show the chat', 'tawk-integration' ) },
		...( offered ? all : [] ).map( ( id ) => ( {
			value: `use ${ id }`,
			/* translators: %s: a widget. */
			label: sprintf( __( 'Use %s', 'tawk-integration' ), widgetName( id, widgets ) ),
		} ) ),
	];
}

function outcome( chosen: string ): Pick< Line, 'action' | 'widget' > {
	if ( chosen === 'show' || chosen === 'hide' ) {
		return { action: chosen, widget: '' };
	}
	return { action: 'use_widget', widget: chosen.slice( 'use '.length ) };
}
