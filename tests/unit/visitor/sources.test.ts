import type { Browser } from '../../../src/visitor/browser';
import { read } from '../../../src/visitor/sources';

const browser: Browser = {
	referrer: 'https://search.example/?q=mugs',
	url: 'https://example.com/shop/?utm_source=news&size=s&size=m&utm.x=1',
	landingPage: 'https://example.com/?utm_campaign=spring&utm_source=first',
	language: 'de-AT',
	cookies: 'plan=gold+plus; a.b=1; empty=',
};

describe( 'a source of the browser', () => {
	it.each( [
		[ 'browser.referrer', [ 'https://search.example/?q=mugs' ] ],
		[ 'browser.landing_page', [ 'https://example.com/?utm_campaign=spring&utm_source=first' ] ],
		[ 'browser.language', [ 'de-AT' ] ],
		[ 'browser.query.utm_source', [ 'news' ] ],
		[ 'browser.query.size', [ 's', 'm' ] ],
		[ 'browser.query.utm.x', [ '1' ] ],
		[ 'browser.query.utm_campaign', [ 'spring' ] ],
		[ 'browser.query.missing', [] ],
		[ 'browser.cookie.plan', [ 'gold+plus' ] ],
		[ 'browser.cookie.a.b', [ '1' ] ],
		[ 'browser.cookie.missing', [] ],
	] )( '%s says %j', ( name, expected ) => {
		expect( read( name, browser ) ).toEqual( expected );
	} );

	it.each( [
		'',
		'browser',
		'browser.',
		'browser.unheard_of',
		'browser.constructor',
		'user.abc',
		'xbrowser.referrer',
	] )( 'that nobody knows (%j) says nothing', ( name ) => {
		expect( read( name, browser ) ).toEqual( [] );
	} );

	it( 'reads nothing but what was asked for', () => {
		const asked: string[] = [];
		const watched = new Proxy( browser, {
			get( target, name ) {
				asked.push( String( name ) );
				return Reflect.get( target, name );
			},
		} );
		read( 'browser.query.size', watched );
		expect( asked ).toEqual( [ 'url' ] );
	} );
} );
