import { cases } from '../../fixtures/embed-codes.json';
import { parse } from '../../../src/settings/connect/parse';

const EMBED_URL = 'https://embed.tawk.to';
const ids = { property_id: '5f1e9c8a0b2d4c6e8f013579', widget_id: 'default' };

describe( 'what is found in a pasted text', () => {
	it.each( cases )( '$kind: $name', ( { name: _name, text, embed_url: embedUrl, ...expected } ) => {
		expect( parse( text, embedUrl ?? EMBED_URL ) ).toEqual( expected );
	} );

	it( 'is judged by at least forty cases', () => {
		expect( cases.length ).toBeGreaterThanOrEqual( 40 );
	} );
} );

describe( 'a text of five megabytes', () => {
	const MEGABYTES = 5 * 1024 * 1024;
	const of = ( part: string ) => part.repeat( Math.ceil( MEGABYTES / part.length ) );

	it.each( [
		'<',
		'a',
		' ',
		'/',
		'&#47;',
		'&amp;amp;',
		'embed.tawk.to/',
		'5f1e9c8a0b2d4c6e8f013579 ',
		'property id "',
		'--',
		'.',
	] )( 'of nothing but %j has no widget', ( part ) => {
		expect( [ 'nothing', 'empty', 'wrong_property' ] ).toContain( parse( of( part ), EMBED_URL ).kind );
	} );

	it( 'still gives the widget at its end', () => {
		expect(
			parse( `${ of( '<p>Hello</p>\n' ) }https://embed.tawk.to/${ ids.property_id }/default`, EMBED_URL )
		).toEqual( { kind: 'found', ...ids } );
	} );
} );
