import { flawOf, isAllowed } from '../../../src/blocks/link';

const HOSTS = [ 'example.com', 'shop.example.com' ];

it.each( [
	'/contact/',
	'contact',
	'?p=3',
	'#form',
	'https://example.com/contact',
	'http://EXAMPLE.com:8080/',
	'//shop.example.com/',
	'mailto:us@example.org',
	'tel:+49-30-1234',
] )( 'a link may lead to %s', ( href ) => {
	expect( isAllowed( href, HOSTS ) ).toBe( true );
	expect( flawOf( href, HOSTS ) ).toBe( '' );
} );

it.each( [
	'https://example.org/',
	'//example.org',
	'/\\example.org',
	'https://example.com.example.org/',
	'https://example.com@example.org/',
	'javascript:alert(1)',
	'data:text/html,x',
	'ftp://example.com/',
	'mailto:',
	'https://[',
] )( 'a link must not lead to %s', ( href ) => {
	expect( isAllowed( href, HOSTS ) ).toBe( false );
	expect( flawOf( href, HOSTS ) ).toMatch( /^Not used/ );
} );

it( 'no link at all is no mistake', () => {
	expect( flawOf( '', HOSTS ) ).toBe( '' );
} );
