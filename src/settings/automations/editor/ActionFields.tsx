import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { errorsIn } from '../../../shared/errors-in';
import type { FieldErrors } from '../../../shared/rest';
import { isText, missingIn, type ValueSchema } from '../../../conditions/schema';
import { ValueEditor } from '../../../conditions/values/ValueEditor';
import { LONGEST } from '../../../visitor/limits';
import { NameField } from '../../NameField';
import type { Widgets } from '../../visibility/rule';
import { widgetName } from '../../visibility/sentence';
import type { AnyAction } from '../automation';
import { isOwnAction } from '../does';
import { keyKind, nameKind } from '../names';
import { QuotedText, type TextLimits } from './QuotedText';
import type { Quoting } from './quoting';
import { TextList } from './TextList';
import { TextRows } from './TextRows';
import { wordsOf, type Words } from './words';

/** UTF-16 code units of a text that Google Analytics takes. */
const LONGEST_OF_ANALYTICS = 100;

interface Props {
	id: string;
	action: AnyAction;
	schema: ValueSchema;
	/** By path within the action. */
	errors: FieldErrors;
	widgets: Widgets;
	quoting: Quoting;
	onChange: ( action: AnyAction ) => void;
}

/** What an action is to be told: a control for each part, as its schema says. */
export function ActionFields( { id, action, schema, errors, widgets, quoting, onChange }: Props ) {
	const isAnalytics = action.do === 'data_layer';
	const limits = { longest: isAnalytics ? LONGEST_OF_ANALYTICS : limitOf( action.do ), isAnalytics };
	return (
		<>
			{ Object.entries( schema.properties ?? {} ).map( ( [ name, property ] ) => (
				<Part
					// Another action begins anew.
					key={ `${ action.do } ${ name }` }
					id={ `${ id }-${ name }` }
					name={ name }
					words={ wordsOf( name, property, isOwnAction( action.do ) ) }
					value={ action[ name ] }
					schema={ property }
					errors={ errorsIn( name, errors ) }
					widgets={ widgets }
					limits={ limits }
					quoting={ quoting }
					onChange={ ( value ) => onChange( { ...action, [ name ]: value } ) }
				/>
			) ) }
		</>
	);
}

/** What scripts and other plugins are told is not cut. */
const limitOf = ( name: string ): number => ( name === 'dispatch' || ! isOwnAction( name ) ? Infinity : LONGEST );

interface PartProps {
	id: string;
	name: string;
	words: Words;
	value: unknown;
	schema: ValueSchema;
	errors: FieldErrors;
	widgets: Widgets;
	limits: TextLimits;
	quoting: Quoting;
	onChange: ( value: unknown ) => void;
}

function Part( props: PartProps ) {
	const { name, words, value, schema, errors, widgets, onChange } = props;
	const definition = schema[ 'x-definition' ];
	const kind = nameKind( definition );
	const error = errors[ '' ] ?? '';
	const text = isText( value ) ? value : '';
	if ( typeof schema.additionalProperties === 'object' ) {
		return (
			<TextRows
				{ ...props }
				kind={ keyKind( schema[ 'x-keys' ]?.[ 'x-definition' ] ) }
				member={ schema.additionalProperties }
				least={ schema.minProperties ?? 0 }
				most={ schema.maxProperties ?? Infinity }
			/>
		);
	}
	if ( schema.type === 'array' && schema.items?.type === 'string' && ! schema.items.enum && ! schema[ 'x-search' ] ) {
		return <TextList { ...props } most={ schema.maxItems ?? Infinity } />;
	}
	if ( kind ) {
		return <NameField label={ words.label } value={ text } kind={ kind } error={ error } onChange={ onChange } />;
	}
	if ( definition === 'chosen_widget' ) {
		return (
			<WidgetField
				label={ words.label }
				value={ text }
				error={ error }
				widgets={ widgets }
				onChange={ onChange }
			/>
		);
	}
	return schema.type === 'string' && ! schema.enum ? (
		<QuotedText { ...props } label={ words.label } help={ words.help } value={ text } error={ error } />
	) : (
		<ValueEditor
			value={ value }
			onChange={ onChange }
			schema={ schema }
			of={ name }
			label={ words.label }
			help={ words.help }
			errors={ errors }
			missing={ missingIn( value, schema ) }
		/>
	);
}

interface WidgetFieldProps {
	label: string;
	value: string;
	error: string;
	widgets: Widgets;
	onChange: ( id: string ) => void;
}

function WidgetField( { label, value, error, widgets, onChange }: WidgetFieldProps ) {
	const ids = [ '', ...widgets.map( ( { id } ) => id ) ];
	return (
		<SelectControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			className={ error && 'has-error' }
			label={ label }
			help={
				error ||
				( widgets.length === 0
					? __( 'Add further widgets in “Connect”, under “More widgets”.', 'tawk-integration' )
					: '' )
			}
			value={ value }
			options={ ( ids.includes( value ) ? ids : [ ...ids, value ] ).map( ( one ) => ( {
				value: one,
				label: widgetName( one, widgets ),
			} ) ) }
			onChange={ onChange }
		/>
	);
}
