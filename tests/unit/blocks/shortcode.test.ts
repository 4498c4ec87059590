import button from '../../../src/blocks/chat-button/block.json';
import status from '../../../src/blocks/chat-status/block.json';
import inline from '../../../src/blocks/inline-chat/block.json';
import { canBeWritten, read, textsIn, write, type Definitions } from '../../../src/blocks/shortcode';
import { cases } from '../../fixtures/shortcodes.json';

const BLOCKS: Record< string, { tag: string; definitions: Definitions } > = {
	'chat-button': { tag: 'tawk_button', definitions: button.attributes },
	'chat-status': { tag: 'tawk_status', definitions: status.attributes },
	'inline-chat': { tag: 'tawk_chat', definitions: inline.attributes },
};

describe.each( cases )( 'a shortcode with $name', ( { block, attributes, text, written } ) => {
	const { tag, definitions } = BLOCKS[ block ]!;

	it( 'means a block', () => {
		expect( read( textsIn( text, tag ) ?? {}, definitions ) ).toEqual( attributes );
	} );

	it( 'is what the block is turned into', () => {
		const made = write( tag, definitions, attributes );
		if ( written ) {
			expect( made ).toBe( text );
		}
		expect( read( textsIn( made, tag ) ?? {}, definitions ) ).toEqual( attributes );
	} );
} );

it( 'is found only where it stands alone and has the very name', () => {
	expect( textsIn( ' [tawk_button]\n', 'tawk_button' ) ).toEqual( {} );
	expect( textsIn( '[tawk_button] and more', 'tawk_button' ) ).toBeNull();
	expect( textsIn( '[tawk_buttons]', 'tawk_button' ) ).toBeNull();
} );

it( 'cannot say a tag with a comma', () => {
	expect( canBeWritten( { tags: [ 'VIP' ] } ) ).toBe( true );
	expect( canBeWritten( { tags: [ 'VIP, or so' ] } ) ).toBe( false );
} );
