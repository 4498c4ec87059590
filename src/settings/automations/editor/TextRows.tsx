import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { focusOn } from '../../../shared/focus';
import type { FieldErrors } from '../../../shared/rest';
import { NameField, type NameKind } from '../../NameField';
import { QuotedText, type TextLimits } from './QuotedText';
import type { Quoting } from './quoting';
import { rowsFor, rowsOf, toRecord, type Row } from './rows';
import type { Words } from './words';

interface Props {
	id: string;
	words: Words;
	value: unknown;
	/** What the names are. */
	kind: NameKind;
	least: number;
	most: number;
	/** By name. */
	errors: FieldErrors;
	limits: TextLimits;
	quoting: Quoting;
	onChange: ( texts: Record< string, string > ) => void;
}

const EMPTY: Row = [ '', '' ];

/** Texts by name, each a row of two fields. */
export function TextRows( { id, words, value, kind, least, most, errors, limits, quoting, onChange }: Props ) {
	const [ typed, setTyped ] = useState( () => rowsOf( value ) as readonly Row[] );
	const kept = rowsFor( typed, value );
	const rows = kept.length < least ? [ ...kept, EMPTY ] : kept;
	const put = ( changed: readonly Row[] ) => {
		setTyped( changed );
		onChange( toRecord( changed ) );
	};
	const set = ( index: number, row: Row ) => put( rows.map( ( other, place ) => ( place === index ? row : other ) ) );
	const isDoubled = ( key: string, index: number ) =>
		key !== '' && rows.some( ( [ other ], place ) => other === key && place > index );

	// What is wrong with a name that is missing, the server says of the whole.
	const isNamed = rows.every( ( [ key ] ) => key !== '' );
	const errorOfName = ( key: string, index: number ) => {
		if ( isDoubled( key, index ) ) {
			return __( 'There is one of this name below, which counts.', 'tawk-integration' );
		}
		return key === '' ? ( errors[ '' ] ?? '' ) : '';
	};

	return (
		<div className="tawk-integration-texts" role="group" aria-label={ words.label }>
			<span className="tawk-integration-texts-label" aria-hidden="true">
				{ words.label }
			</span>
			{ rows.map( ( [ key, text ], index ) => (
				<div key={ index } id={ `${ id }-${ index }` } className="tawk-integration-text is-pair">
					<NameField
						label={ __( 'Name', 'tawk-integration' ) }
						value={ key }
						// What a name may be is said once.
						kind={ index === rows.length - 1 ? kind : { ...kind, help: '' } }
						error={ errorOfName( key, index ) }
						onChange={ ( changed ) => set( index, [ changed, text ] ) }
					/>
					<QuotedText
						label={ words.text }
						value={ text }
						// What is wrong with a name stands beside the name.
						error={ key === '' || kind.flawOf( key ) ? '' : ( errors[ key ] ?? '' ) }
						limits={ limits }
						quoting={ quoting }
						onChange={ ( changed ) => set( index, [ key, changed ] ) }
					/>
					{ rows.length > least && (
						<Button
							icon="no-alt"
							label={ sprintf(
								/* translators: %s: name of what is removed, or its number. */
								__( 'Remove %s', 'tawk-integration' ),
								key || String( index + 1 )
							) }
							onClick={ () => {
								put( rows.filter( ( _, place ) => place !== index ) );
								focusOn( index > 0 ? `${ id }-${ index - 1 }` : `${ id }-add` );
							} }
						/>
					) }
				</div>
			) ) }
			{ isNamed && errors[ '' ] && <p className="tawk-integration-error">{ errors[ '' ] }</p> }
			{ rows.length < most && (
				<Button
					__next40pxDefaultSize
					id={ `${ id }-add` }
					variant="tertiary"
					icon="plus-alt2"
					onClick={ () => {
						put( [ ...rows, EMPTY ] );
						focusOn( `${ id }-${ rows.length }` );
					} }
				>
					{ words.add }
				</Button>
			) }
		</div>
	);
}
