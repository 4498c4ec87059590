import { createBlock, type Block, type Transform } from '@wordpress/blocks';
import { canBeWritten, read, textsIn, write, type Definitions } from './shortcode';

interface Given {
	block: string;
	/** The shortcode that means the same. */
	tag: string;
	definitions: Definitions;
	/** Whether a block can be a shortcode at all. */
	fits?: ( attributes: Record< string, unknown > ) => boolean;
}

/** Between a block and its shortcode, in a block of its own or in text. */
export function shortcodeTransforms( { block, tag, definitions, fits = () => true }: Given ): {
	from: Transform[];
	to: Transform[];
} {
	const blockOf = ( named: object ): Block => createBlock( block, read( { ...named }, definitions ) );
	const textsOf = ( { text }: Record< string, unknown > ) => textsIn( String( text ?? '' ), tag );
	return {
		from: [
			{
				type: 'block',
				blocks: [ 'core/shortcode' ],
				isMatch: ( attributes ) => textsOf( attributes ) !== null,
				transform: ( attributes ) => blockOf( textsOf( attributes ) ?? {} ),
			},
			{ type: 'shortcode', tag, transform: ( { named } ) => blockOf( named ?? {} ) },
		],
		to: [
			{
				type: 'block',
				blocks: [ 'core/shortcode' ],
				isMatch: ( attributes ) => canBeWritten( attributes ) && fits( attributes ),
				transform: ( attributes ) =>
					createBlock( 'core/shortcode', { text: write( tag, definitions, attributes ) } ),
			},
		],
	};
}
