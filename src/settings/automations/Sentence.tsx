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
	const button = ( text: string, part: string ) => (
		<button key={ part } type="button" className="tawk-integration-part" onClick={ () => onPart( part ) }>
			{ text }
		</button>
	);
	return (
		<>
			{ piecesOf( line, known ).map( ( { text, part } ) => ( part ? button( text, part ) : text ) ) }{ ' ' }
			<span className="tawk-integration-once">{ button( ONCE[ line.once ], 'once' ) }.</span>
		</>
	);
}
