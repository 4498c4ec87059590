import { htmlOf, textOf } from '../../../src/blocks/plain-text';

it( 'a text comes back from the editor’s field as it was', () => {
	for ( const text of [ 'Ask & answer', '<b> "x" &amp;', 'Größe – 50 %' ] ) {
		expect( textOf( htmlOf( text ) ) ).toBe( text );
	}
} );

it( 'formats and lines of what is pasted are none of the text', () => {
	expect( textOf( 'Ask <strong>us</strong><br>now&nbsp;!' ) ).toBe( 'Ask us now !' );
} );
