import type { KeyboardEvent } from 'react';
import type { Line } from './automation';
import type { Known } from './known';
import { ONCE, piecesOf } from './sentence';

interface Props {
	line: Line;
	known: Known;
	/** Opens the editor of a part. */
	onPart: ( part: string ) => void;
}

/** An automation as a sentence whose parts lead to their editors. */
export function Sentence( { line, known, onPart }: Props ) {
	const partOf = ( text: string, part: string ) => (
		<Part key={ part } text={ text } onChoose={ () => onPart( part ) } />
	);
	return (
		<>
			{ piecesOf( line, known ).map( ( { text, part } ) => ( part ? partOf( text, part ) : text ) ) }{ ' ' }
			<span className="tawk-integration-once">{ partOf( ONCE[ line.once ], 'once' ) }.</span>
		</>
	);
}

/** A button within a sentence: a real one would not break at the end of a line. */
function Part( { text, onChoose }: { text: string; onChoose: () => void } ) {
	const press = ( event: KeyboardEvent ) => {
		if ( event.key === 'Enter' || event.key === ' ' ) {
			event.preventDefault();
			onChoose();
		}
	};
	return (
		<span className="tawk-integration-part" role="button" tabIndex={ 0 } onClick={ onChoose } onKeyDown={ press }>
			{ text }
		</span>
	);
}
