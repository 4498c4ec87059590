import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { isText, listOf } from '../../../conditions/schema';
import type { FieldErrors } from '../../../shared/rest';
import { focusOn } from '../../../shared/focus';
import { QuotedText, type TextLimits } from './QuotedText';
import type { Quoting } from './quoting';
import type { Words } from './words';

interface Props {
	id: string;
	words: Words;
	value: unknown;
	/** Most texts. */
	most: number;
	/** By path within the list. */
	errors: FieldErrors;
	limits: TextLimits;
	quoting: Quoting;
	onChange: ( texts: string[] ) => void;
}

/** A list of texts, each with a field of its own; there is always one. */
export function TextList( { id, words, value, most, errors, limits, quoting, onChange }: Props ) {
	const kept = listOf( value ).filter( isText );
	const texts = kept.length > 0 ? kept : [ '' ];
	const error = errors[ '' ] ?? '';
	return (
		<div className="tawk-integration-texts" role="group" aria-label={ words.label }>
			<span className="tawk-integration-texts-label" aria-hidden="true">
				{ words.label }
			</span>
			{ texts.map( ( text, index ) => (
				<div key={ index } id={ `${ id }-${ index }` } className="tawk-integration-text">
					<QuotedText
						hideLabelFromVision
						/* translators: 1: what is listed, such as “Tag”, 2: its number. */
						label={ sprintf( __( '%1$s %2$d', 'tawk-integration' ), words.text, index + 1 ) }
						value={ text }
						error={ errors[ String( index ) ] ?? '' }
						help={ index === texts.length - 1 ? words.help : '' }
						limits={ limits }
						quoting={ quoting }
						onChange={ ( changed ) =>
							onChange( texts.map( ( other, place ) => ( place === index ? changed : other ) ) )
						}
					/>
					{ texts.length > 1 && (
						<Button
							icon="no-alt"
							/* translators: 1: what is listed, such as “Tag”, 2: its number. */
							label={ sprintf( __( 'Remove: %1$s %2$d', 'tawk-integration' ), words.text, index + 1 ) }
							onClick={ () => {
								onChange( texts.filter( ( _, place ) => place !== index ) );
								focusOn( `${ id }-${ Math.max( 0, index - 1 ) }` );
							} }
						/>
					) }
				</div>
			) ) }
			{ error && <p className="tawk-integration-error">{ error }</p> }
			{ texts.length < most && (
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					icon="plus-alt2"
					onClick={ () => {
						onChange( [ ...texts, '' ] );
						focusOn( `${ id }-${ texts.length }` );
					} }
				>
					{ words.add }
				</Button>
			) }
		</div>
	);
}
