import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { missingIn, type ValueSchema } from '../../../conditions/schema';
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
	/** What each text is. */
	member: ValueSchema;
	least: number;
	most: number;
	/** By name. */
	errors: FieldErrors;
	limits: TextLimits;
	quoting: Quoting;
	onChange: ( texts: Record< string, string > ) => void;
}

const EMPTY: Row = [ '', '' ];

const isEmpty = ( [ key, text ]: Row ): boolean => key === '' && text === '';

/** Texts by name, each a row of two fields. */
export function TextRows( { id, words, value, kind, member, least, most, errors, limits, quoting, onChange }: Props ) {
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

	// A row in which nothing stands is no mistake, as long as there are enough others.
	const isSpare = ( row: Row ) => isEmpty( row ) && rows.filter( ( one ) => ! isEmpty( one ) ).length >= least;
	const kindOf = ( row: Row, index: number ): NameKind => ( {
		...kind,
		// What a name may be is said once.
		...( index < rows.length - 1 && { help: '' } ),
		...( isSpare( row ) && { flawOf: () => '' } ),
	} );

	// What is wrong with a name that is missing, the server says of the whole.
	const isNamed = rows.every( ( row ) => row[ 0 ] !== '' || isSpare( row ) );
	const errorOfName = ( row: Row, index: number, isLeft: boolean ) => {
		const [ key, text ] = row;
		if ( isDoubled( key, index ) ) {
			return __( 'There is one of this name below, which counts.', 'tawk-integration' );
		}
		if ( key !== '' || isSpare( row ) ) {
			return '';
		}
		return errors[ '' ] ?? ( isLeft && text !== '' ? kind.flawOf( key ) : '' );
	};
	const errorOfText = ( [ key, text ]: Row, isLeft: boolean ) => {
		// What is wrong with a name stands beside the name.
		if ( key === '' || kind.flawOf( key ) ) {
			return '';
		}
		return errors[ key ] ?? ( isLeft ? ( missingIn( text.trim(), member )[ '' ] ?? '' ) : '' );
	};

	return (
		<div className="tawk-integration-texts" role="group" aria-label={ words.label }>
			<span className="tawk-integration-texts-label" aria-hidden="true">
				{ words.label }
			</span>
			{ rows.map( ( row, index ) => (
				<Pair key={ index } id={ `${ id }-${ index }` } wasThere={ ! isEmpty( row ) }>
					{ ( isLeft ) => (
						<>
							<NameField
								label={ __( 'Name', 'tawk-integration' ) }
								value={ row[ 0 ] }
								kind={ kindOf( row, index ) }
								error={ errorOfName( row, index, isLeft ) }
								onChange={ ( changed ) => set( index, [ changed, row[ 1 ] ] ) }
							/>
							<QuotedText
								label={ words.text }
								value={ row[ 1 ] }
								error={ errorOfText( row, isLeft ) }
								limits={ limits }
								quoting={ quoting }
								onChange={ ( changed ) => set( index, [ row[ 0 ], changed ] ) }
							/>
							{ rows.length > least && (
								<Button
									icon="no-alt"
									label={ sprintf(
										/* translators: %s: name of what is removed, or its number. */
										__( 'Remove %s', 'tawk-integration' ),
										row[ 0 ] || String( index + 1 )
									) }
									onClick={ () => {
										put( rows.filter( ( _, place ) => place !== index ) );
										focusOn( index > 0 ? `${ id }-${ index - 1 }` : `${ id }-add` );
									} }
								/>
							) }
						</>
					) }
				</Pair>
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

interface PairProps {
	id: string;
	/** It was filled in before. */
	wasThere: boolean;
	children: ( isLeft: boolean ) => ReactNode;
}

/** A row of two fields: what is missing in it is missing once one has left it. */
function Pair( { id, wasThere, children }: PairProps ) {
	const [ isLeft, setLeft ] = useState( wasThere );
	return (
		<div
			id={ id }
			className="tawk-integration-text is-pair"
			onBlur={ ( { currentTarget, relatedTarget } ) => {
				if ( ! currentTarget.contains( relatedTarget ) ) {
					setLeft( true );
				}
			} }
		>
			{ children( isLeft ) }
		</div>
	);
}
