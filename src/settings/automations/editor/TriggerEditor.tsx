import { __, sprintf } from '@wordpress/i18n';
import { errorsIn } from '../../../shared/errors-in';
import { partOf } from '../../../shared/focus';
import type { FieldErrors } from '../../../shared/rest';
import { missingIn, rangeOf, type ValueSchema } from '../../../conditions/schema';
import { ValueEditor } from '../../../conditions/values/ValueEditor';
import { boot } from '../../boot';
import type { AnyTrigger, Line } from '../automation';
import { isOwnTrigger } from '../happens';
import type { Known } from '../known';
import type { AutomationActions } from '../use-automations';
import { TriggerMenu } from './KindMenu';
import { SelectorField } from './SelectorField';

interface Props {
	line: Line;
	/** By path within the trigger. */
	errors: FieldErrors;
	known: Known;
	actions: AutomationActions;
}

/** What starts an automation. */
export function TriggerEditor( { line, errors, known, actions }: Props ) {
	const { trigger } = line;
	const kind = known.triggerOf( trigger.on );
	const label = kind?.label ?? trigger.on;
	const error = errors[ '' ] ?? errors.on ?? '';
	return (
		<fieldset id={ partOf( line.id, 'trigger' ) } className="tawk-integration-section">
			<legend>{ __( 'When', 'tawk-integration' ) }</legend>
			<TriggerMenu
				isField
				id={ partOf( line.id, 'trigger-kind' ) }
				text={ label }
				/* translators: %s: what happens. */
				label={ sprintf( __( 'When: %s', 'tawk-integration' ), label ) }
				kinds={ boot.triggers }
				onChoose={ ( on ) => actions.setTrigger( line.id, on ) }
			/>
			{ kind?.description && <p className="tawk-integration-help">{ kind.description }</p> }
			{ ! kind && (
				<p className="tawk-integration-help">
					{ __(
						'This is not known here: the plugin that it belongs to may be switched off. It is kept, and until it is known again nothing is done.',
						'tawk-integration'
					) }
				</p>
			) }
			{ error && <p className="tawk-integration-error">{ error }</p> }
			<div className="tawk-integration-parts">
				{ Object.entries( kind?.schema.properties ?? {} ).map( ( [ name, property ] ) => (
					<Argument
						key={ `${ trigger.on } ${ name }` }
						name={ name }
						trigger={ trigger }
						schema={ property }
						errors={ errorsIn( name, errors ) }
						onChange={ ( value ) =>
							actions.update( line.id, { trigger: { ...trigger, [ name ]: value } } )
						}
					/>
				) ) }
			</div>
		</fieldset>
	);
}

interface ArgumentProps {
	name: string;
	trigger: AnyTrigger;
	schema: ValueSchema;
	errors: FieldErrors;
	onChange: ( value: unknown ) => void;
}

/** Words for the arguments of this plugin's own triggers. */
const WORDS: Record< string, { label: string; help: string } > = {
	seconds: { label: __( 'Seconds', 'tawk-integration' ), help: '' },
	percent: {
		label: __( 'Percent of the page', 'tawk-integration' ),
		help: __( '50 is its middle, 100 its end.', 'tawk-integration' ),
	},
	status: {
		label: __( 'Only when they turn', 'tawk-integration' ),
		help: __( 'None ticked: whatever they turn.', 'tawk-integration' ),
	},
	rating: {
		label: __( 'Only when it is', 'tawk-integration' ),
		help: __( 'None ticked: every rating.', 'tawk-integration' ),
	},
};

function Argument( { name, trigger, schema, errors, onChange }: ArgumentProps ) {
	const value = trigger[ name ];
	if ( schema[ 'x-definition' ] === 'selector' ) {
		return (
			<SelectorField
				value={ String( value ?? '' ) }
				of={ trigger.on }
				error={ errors[ '' ] ?? '' }
				onChange={ onChange }
			/>
		);
	}
	const own = isOwnTrigger( trigger.on ) ? WORDS[ name ] : undefined;
	return (
		<ValueEditor
			value={ value }
			onChange={ onChange }
			schema={ schema }
			of={ name }
			label={ own?.label ?? schema.title ?? name }
			help={ own?.help || rangeOf( schema ) }
			errors={ errors }
			missing={ missingIn( value, schema ) }
		/>
	);
}
