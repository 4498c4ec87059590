import { AlignmentControl, BlockControls } from '@wordpress/block-editor';
import { alignOf, type TextAlign } from './attributes';

interface Props {
	value: TextAlign;
	change: ( changed: { textAlign: TextAlign } ) => void;
}

/** Chooses in the toolbar where a block stands in its line. */
export function Alignment( { value, change }: Props ) {
	return (
		<BlockControls group="block">
			<AlignmentControl value={ value } onChange={ ( chosen ) => change( { textAlign: alignOf( chosen ) } ) } />
		</BlockControls>
	);
}

/** The class of an alignment, with a space before it; '' for none. */
export const alignClass = ( value: TextAlign ): string => ( value === '' ? '' : ` has-text-align-${ value }` );
