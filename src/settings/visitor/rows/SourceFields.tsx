import { BaseControl, SelectControl, TextareaControl, TextControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { siteFacts } from '../../../shared/site-facts';
import type { FieldErrors } from '../../../shared/rest';
import { partOf } from '../../../shared/focus';
import { LONGEST } from '../../../visitor/limits';
import { cutOff } from '../../texts';
import { MetaKeyField } from './MetaKeyField';
import type { Row } from './row';
import { SourceMenu } from './SourceMenu';
import { nameOfSource, sourceLabel, sourceOf, TERMS, TEXT, USER_META, type ChosenSource } from './sources';

interface Props {
	id: string;
	row: Row;
	/** By path within the row. */
	errors: FieldErrors;
	onChange: ( changed: Pick< Row, 'source' > | Pick< Row, 'text' > ) => void;
	/** What the list asks for besides. */
	children: ReactNode;
}

/** Where the value of a row comes from: the source, which one of several it is, or the text itself. */
export function SourceFields( { id, row, errors, onChange, children }: Props ) {
	const chosen = sourceOf( row.source );
	const button = partOf( id, 'source' );
	const error = errors.source ?? '';
	const parameterError = chosen && chosen.kind.parameter !== '' ? error : '';
	return (
		<>
			<div>
				<BaseControl
					__nextHasNoMarginBottom
					id={ button }
					label={ __( 'From', 'tawk-integration' ) }
					help={ chosen?.kind.description ?? '' }
				>
					<SourceMenu
						id={ button }
						isField
						text={ chosen?.kind.label ?? sourceLabel( row.source ) }
						/* translators: %s: a source, such as “Role”. */
						label={ sprintf( __( 'From: %s', 'tawk-integration' ), sourceLabel( row.source ) ) }
						onChoose={ ( source ) => onChange( { source } ) }
					/>
				</BaseControl>
				{ error && ! parameterError && <p className="tawk-integration-error">{ error }</p> }
			</div>
			{ chosen && chosen.kind.parameter !== '' && (
				<div id={ partOf( id, 'parameter' ) }>
					<Parameter
						chosen={ chosen }
						error={ parameterError }
						onChange={ ( parameter ) =>
							onChange( { source: nameOfSource( { kind: chosen.kind, parameter } ) } )
						}
					/>
				</div>
			) }
			{ children }
			{ row.source === TEXT && (
				<div id={ partOf( id, 'text' ) } className="tawk-integration-wide">
					<FixedText
						text={ row.text }
						error={ errors.text ?? '' }
						onChange={ ( text ) => onChange( { text } ) }
					/>
				</div>
			) }
		</>
	);
}

interface ParameterProps {
	chosen: ChosenSource;
	error: string;
	onChange: ( parameter: string ) => void;
}

function Parameter( { chosen, error, onChange }: ParameterProps ) {
	const { kind, parameter } = chosen;
	if ( kind.name === USER_META ) {
		return <MetaKeyField label={ kind.parameter } value={ parameter } error={ error } onChange={ onChange } />;
	}
	if ( kind.name === TERMS ) {
		const { taxonomies } = siteFacts.choices;
		const isListed = taxonomies.some( ( { value } ) => value === parameter );
		return (
			<SelectControl
				__nextHasNoMarginBottom
				__next40pxDefaultSize
				className={ error && 'has-error' }
				label={ kind.parameter }
				help={ error }
				value={ parameter }
				options={ [
					...( isListed
						? []
						: [ { value: parameter, label: parameter || __( 'Choose…', 'tawk-integration' ) } ] ),
					...taxonomies,
				] }
				onChange={ onChange }
			/>
		);
	}
	return (
		<TextControl
			__nextHasNoMarginBottom
			__next40pxDefaultSize
			className={ error && 'has-error' }
			label={ kind.parameter }
			help={ error || __( 'Capital letters count.', 'tawk-integration' ) }
			value={ parameter }
			maxLength={ 200 }
			onChange={ ( typed ) => onChange( typed.trim() ) }
			aria-invalid={ error !== '' }
			autoComplete="off"
			spellCheck={ false }
			dir="ltr"
		/>
	);
}

function FixedText( { text, error, onChange }: { text: string; error: string; onChange: ( text: string ) => void } ) {
	return (
		<TextareaControl
			__nextHasNoMarginBottom
			className={ error && 'has-error' }
			label={ __( 'Text', 'tawk-integration' ) }
			help={ error || cutOff( text, LONGEST ) || __( 'The same for everyone.', 'tawk-integration' ) }
			value={ text }
			maxLength={ 1000 }
			rows={ 2 }
			onChange={ onChange }
			aria-invalid={ error !== '' }
		/>
	);
}
