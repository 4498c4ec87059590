import { parted } from '../../../src/blocks/chat-button/parts';

it( 'the outer element is the block, the inner one has the looks', () => {
	const { outer, inner } = parted(
		{
			id: 'block-1',
			className:
				'block-editor-block-list__block wp-block is-selected has-child-selected wp-block-tawk-integration-chat-button has-text-color has-large-font-size',
			style: { color: 'red' },
		},
		''
	);
	expect( outer ).toEqual( {
		id: 'block-1',
		className: 'block-editor-block-list__block wp-block is-selected has-child-selected',
	} );
	expect( inner ).toEqual( {
		className: 'wp-block-tawk-integration-chat-button has-text-color has-large-font-size',
		style: { color: 'red' },
	} );
} );

it( 'the author’s classes are the button’s, and themes find its style on both elements', () => {
	const { outer, inner } = parted( { className: 'wp-block is-big is-style-outline' }, 'is-big is-style-outline' );
	expect( outer.className ).toBe( 'wp-block is-style-outline' );
	expect( inner.className ).toBe( 'is-big is-style-outline' );
} );
