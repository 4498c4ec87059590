import { Button, SelectControl } from '@wordpress/components';
import { __, _x, sprintf } from '@wordpress/i18n';
import { errorsIn } from '../shared/errors-in';
import type { ConditionKind } from '../shared/site-facts';
import type { FieldErrors } from '../shared/rest';
import type { AnyCondition } from './condition';
import { screenWords } from './phrase';
import { missingIn, saysNothing } from './schema';
import { ValueEditor } from './values/ValueEditor';
import { helpOf } from './words';

interface Props {
	/** Of the row. */
	id: string;
	condition: AnyCondition;
	isOfAutomation: boolean;
	/** By path within the condition. */
	errors: FieldErrors;
	onChange: ( condition: AnyCondition ) => void;
	onRemove: () => void;
}

/** One condition of a line. */
export function ConditionRow( { id, condition, isOfAutomation, errors, onChange, onRemove }: Props ) {
	const kind = screenWords.kindOf( condition.type );
	const label = kind?.label ?? condition.type;
	const other = errors[ '' ] ?? errors.operator ?? errors.type ?? '';

	return (
		<fieldset id={ id } className="tawk-integration-condition">
			<legend className="screen-reader-text">{ label }</legend>
			<div className="tawk-integration-condition-head">
				<strong aria-hidden="true">{ label }</strong>
				{ kind && (
					<SelectControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						hideLabelFromVision
						label={ __( 'Is it so, or not?', 'tawk-integration' ) }
						value={ condition.operator }
						options={ operators( kind ) }
						onChange={ ( operator ) =>
							onChange( { ...condition, operator: operator === 'is_not' ? 'is_not' : 'is' } )
						}
					/>
				) }
				<Button
					icon="no-alt"
					/* translators: %s: name of a condition. */
					label={ sprintf( __( 'Remove the condition “%s”', 'tawk-integration' ), label ) }
					onClick={ onRemove }
				/>
			</div>
			{ kind ? (
				<ValueEditor
					value={ condition.value }
					onChange={ ( value ) => onChange( { ...condition, value } ) }
					schema={ kind.schema }
					of={ kind.type }
					label={ label }
					labelled
					help={ helpOf( kind.type, isOfAutomation ) }
					errors={ errorsIn( 'value', errors ) }
					missing={ missingIn( condition.value, kind.schema ) }
				/>
			) : (
				<p className="tawk-integration-help">
					{ __(
						'This condition is not known here: the plugin that it belongs to may be switched off. It is kept, and until it is known again this line never fits.',
						'tawk-integration'
					) }
				</p>
			) }
			{ kind && ! kind.available && (
				<p className="tawk-integration-error">
					{ __( 'What it asks for is not active on this site: it never holds.', 'tawk-integration' ) }
				</p>
			) }
			{ other && <p className="tawk-integration-error">{ other }</p> }
		</fieldset>
	);
}

function operators( { schema, type }: ConditionKind ) {
	const [ is, isNot ] = wordsFor( saysNothing( schema ), schema.properties?.compare !== undefined, type );
	return [
		{ value: 'is', label: is },
		{ value: 'is_not', label: isNot },
	];
}

function wordsFor( isPlain: boolean, isComparison: boolean, type: string ): [ string, string ] {
	if ( isPlain ) {
		return [ _x( 'yes', 'condition', 'tawk-integration' ), _x( 'no', 'condition', 'tawk-integration' ) ];
	}
	if ( isComparison ) {
		return [ _x( 'when', 'condition', 'tawk-integration' ), _x( 'unless', 'condition', 'tawk-integration' ) ];
	}
	return type === 'schedule' || type === 'dates'
		? [ _x( 'during', 'condition', 'tawk-integration' ), _x( 'outside of', 'condition', 'tawk-integration' ) ]
		: [ _x( 'is', 'condition', 'tawk-integration' ), _x( 'is not', 'condition', 'tawk-integration' ) ];
}
