import { TextareaControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { isText, listOf } from '../schema';
import { saidBeside, type EditorProps } from './editor';

const entriesIn = ( text: string ): string[] => [
	...new Set(
		text
			.split( '\n' )
			.map( ( line ) => line.trim() )
			.filter( Boolean )
	),
];

const isSame = ( a: readonly string[], b: readonly string[] ): boolean => a.join( '\n' ) === b.join( '\n' );

/** A list of texts, one in each line. Empty lines and repetitions are none of it, but stay while one types. */
export function Lines( props: EditorProps ) {
	const { value, onChange, label } = props;
	const entries = listOf( value ).filter( isText );
	const [ typed, setTyped ] = useState( entries.join( '\n' ) );
	const { text, refused } = saidBeside( props, ( index ) => entries[ index ] ?? '' );
	return (
		<TextareaControl
			__nextHasNoMarginBottom
			className={ refused ? 'has-error' : '' }
			label={ label }
			hideLabelFromVision={ props.labelled ?? false }
			help={ text }
			value={ isSame( entriesIn( typed ), entries ) ? typed : entries.join( '\n' ) }
			onChange={ ( changed ) => {
				setTyped( changed );
				onChange( entriesIn( changed ) );
			} }
			rows={ Math.min( 8, Math.max( 2, entries.length + 1 ) ) }
			aria-invalid={ refused }
			spellCheck={ false }
			autoComplete="off"
			dir="ltr"
		/>
	);
}
