import { SelectControl, TextControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { choicesOf, isGone, nameOf } from '../names';
import { isFields, isText, listOf, optionsOf, saysNothing } from '../schema';
import { optionLabel } from '../words';
import { Choices } from './Choices';
import { saidBeside, type EditorProps } from './editor';
import { Fields } from './Fields';
import { Lines } from './Lines';
import { Picker } from './Picker';
import { TimeZone } from './TimeZone';

/** So many choices are shown at once; more are searched. */
const AT_ONCE = 12;

/** The control that follows from the schema of a value. */
export function ValueEditor( props: EditorProps ) {
	const { schema, value } = props;
	if ( saysNothing( schema ) ) {
		return null;
	}
	switch ( schema.type ) {
		case 'object':
			return isFields( value ) ? <Fields { ...props } value={ value } /> : <Unknown value={ value } />;
		case 'array':
			return <List { ...props } />;
		case 'boolean':
			return <Switch { ...props } />;
		case 'integer':
		case 'number':
			return <NumberField { ...props } />;
		case 'string':
			return <Text { ...props } />;
		default:
			return <Unknown value={ value } />;
	}
}

function List( props: EditorProps ) {
	const { schema, value, of } = props;
	const search = schema[ 'x-search' ];
	const known = choicesOf( search );
	if ( schema.items?.enum ) {
		const options = optionsOf( schema.items ).map( ( option ) => ( {
			value: option,
			label: optionLabel( of, option, schema.items ),
		} ) );
		return <Choices { ...props } options={ options } />;
	}
	if ( known && known.length <= AT_ONCE ) {
		const gone = listOf( value ).filter( ( one ) => isText( one ) && isGone( search, one ) );
		const options = [
			...known,
			...gone.map( ( one ) => ( { value: String( one ), label: nameOf( search, one ) } ) ),
		];
		return <Choices { ...props } options={ options } />;
	}
	if ( search ) {
		return <Picker { ...props } search={ search } />;
	}
	return schema.items?.type === 'string' ? <Lines { ...props } /> : <Unknown value={ value } />;
}

function Switch( props: EditorProps ) {
	const { text, refused } = saidBeside( props );
	return (
		<ToggleControl
			__nextHasNoMarginBottom
			className={ refused ? 'has-error' : '' }
			label={ props.label }
			help={ text }
			checked={ props.value === true }
			onChange={ props.onChange }
		/>
	);
}

function NumberField( props: EditorProps ) {
	const { text, refused: isRefused } = saidBeside( props );
	const { schema, value, label, onChange } = props;
	// What is out of range is wrong while one types it; an empty field is not filled in yet.
	const refused = isRefused || ( Number.isFinite( value ) && props.missing[ '' ] !== undefined );
	return (
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			className={ `tawk-integration-number ${ refused ? 'has-error' : '' }` }
			type="number"
			step={ schema.type === 'integer' ? 1 : 'any' }
			{ ...( schema.minimum !== undefined && { min: schema.minimum } ) }
			{ ...( schema.maximum !== undefined && { max: schema.maximum } ) }
			label={ label }
			hideLabelFromVision={ props.labelled ?? false }
			help={ text }
			value={ typeof value === 'number' && Number.isFinite( value ) ? value : '' }
			onChange={ ( typed ) => onChange( typed === '' ? NaN : Number( typed ) ) }
			aria-invalid={ refused }
		/>
	);
}

/** Inputs of the browser’s own, by definition. */
const INPUTS: Record< string, 'time' | 'datetime-local' > = { time_of_day: 'time', local_time: 'datetime-local' };

function Text( props: EditorProps ) {
	const { text, refused } = saidBeside( props );
	const { schema, value, label, onChange, of } = props;
	if ( schema[ 'x-definition' ] === 'timezone' ) {
		return <TimeZone { ...props } />;
	}
	if ( schema.enum ) {
		return (
			<SelectControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				className={ refused ? 'has-error' : '' }
				label={ label }
				hideLabelFromVision={ props.labelled ?? false }
				help={ text }
				value={ String( value ) }
				options={ optionsOf( schema ).map( ( option ) => ( {
					value: option,
					label: optionLabel( of, option, schema ),
				} ) ) }
				onChange={ onChange }
			/>
		);
	}
	const input = INPUTS[ schema[ 'x-definition' ] ?? '' ];
	return (
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			className={ refused ? 'has-error' : '' }
			type={ input ?? 'text' }
			label={ label }
			hideLabelFromVision={ props.labelled ?? false }
			help={ text }
			value={ String( value ?? '' ) }
			onChange={ onChange }
			aria-invalid={ refused }
			autoComplete="off"
			{ ...( ! input && { spellCheck: false } ) }
		/>
	);
}

/** A value that no control fits is shown and kept. */
function Unknown( { value }: { value: unknown } ) {
	return (
		<p className="tawk-integration-help">
			{ __( 'This value cannot be edited here. It is kept:', 'tawk-integration' ) }{ ' ' }
			<code dir="ltr">{ JSON.stringify( value ) }</code>
		</p>
	);
}
