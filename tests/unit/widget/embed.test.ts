import { embed } from '../../../src/widget/embed';
import { PLAIN } from './plain-config';

const address = 'https://embed.tawk.to/5f1e9c8a0b2d4c6e8f013579/default';

const scripts = () => [ ...document.querySelectorAll< HTMLScriptElement >( 'script[src]' ) ];

beforeEach( () => {
	document.head.innerHTML = '';
	document.body.innerHTML = '';
	delete window.Tawk_API;
	delete window.Tawk_LoadStart;
	delete window.$_Tawk;
	Reflect.deleteProperty( window, 'trustedTypes' );
} );

describe( 'embedding the widget', () => {
	it( 'inserts one script as tawk.to documents it', () => {
		const script = embed( PLAIN, 'n0nce' );
		expect( scripts() ).toEqual( [ script ] );
		expect( scripts()[ 0 ] ).toMatchObject( {
			src: address,
			async: true,
			crossOrigin: 'anonymous',
			nonce: 'n0nce',
		} );
		expect( window.Tawk_LoadStart ).toBeInstanceOf( Date );
	} );

	it( 'assigns what tawk.to reads once, and keeps what others have set', () => {
		const theirs = { visitor: { name: 'Somebody', email: '' }, onLoaded: false };
		window.Tawk_API = theirs;
		const visitor = { name: 'Ada Lovelace', email: 'ada@example.com' };
		embed( { ...PLAIN, api: { visitor } }, '' );
		expect( window.Tawk_API ).toBe( theirs );
		expect( window.Tawk_API ).toEqual( { visitor, onLoaded: false } );
	} );

	it( 'does nothing the second time', () => {
		embed( PLAIN, '' );
		expect( embed( PLAIN, '' ) ).toBeNull();
		expect( scripts() ).toHaveLength( 1 );
	} );

	it( 'leaves a page alone on which another snippet was first', () => {
		const other = document.createElement( 'script' );
		other.src = 'https://embed.tawk.to/aaaaaaaaaaaaaaaaaaaaaaaa/default';
		document.head.append( other );
		expect( embed( { ...PLAIN, embed_url: 'https://chat.example.com' }, '' ) ).toBeNull();
		expect( scripts() ).toEqual( [ other ] );
	} );

	it( 'leaves a page alone on which a widget is running whose script element is gone', () => {
		window.$_Tawk = {};
		expect( embed( PLAIN, '' ) ).toBeNull();
	} );

	it.each( [ '$_Tawk', 'Tawk_API' ] )( 'is not kept from it by an element with the id %s', ( id ) => {
		const element = document.createElement( 'a' );
		element.id = id;
		document.body.append( element );
		Object.assign( window, { [ id ]: element } );
		expect( embed( { ...PLAIN, api: { visitor: { name: 'Ada' } } }, '' ) ).not.toBeNull();
		expect( scripts() ).toHaveLength( 1 );
		expect( window.Tawk_API ).toEqual( { visitor: { name: 'Ada' } } );
	} );

	it.each( [ '$_Tawk', 'Tawk_API' ] )( 'is not kept from it by two elements with the id %s', ( id ) => {
		const element = `<a id="${ id }"></a>`;
		document.body.innerHTML = `${ element }<a id="${ id }" name="visitor"></a>`;
		Object.assign( window, { [ id ]: document.getElementsByTagName( 'a' ) } );
		expect( embed( { ...PLAIN, api: { visitor: { name: 'Ada' } } }, '' ) ).not.toBeNull();
		expect( scripts() ).toHaveLength( 1 );
		expect( window.Tawk_API ).toEqual( { visitor: { name: 'Ada' } } );
	} );

	it.each( [
		[ 'an embed host that is a script', { embed_url: 'javascript:alert(1)//' } ],
		[ 'a property id of the wrong form', { property_id: 'evil' } ],
		[ 'a path in the widget id', { widget_id: '../x' } ],
		[ 'an empty widget id', { widget_id: '' } ],
		[ 'a query in the widget id', { widget_id: 'default?x=1' } ],
	] )( 'refuses %s', ( _, broken ) => {
		expect( embed( { ...PLAIN, ...broken }, '' ) ).toBeNull();
		expect( scripts() ).toHaveLength( 0 );
	} );

	it( 'passes a Trusted Types policy that knows no other address', () => {
		const made: string[] = [];
		Object.assign( window, {
			trustedTypes: {
				createPolicy: ( name: string, rules: { createScriptURL: ( url: string ) => string } ) => {
					made.push( name, rules.createScriptURL( 'https://evil.example/' ) );
					return rules;
				},
			},
		} );
		embed( PLAIN, '' );
		expect( made ).toEqual( [ 'tawk-integration', address ] );
	} );

	it( 'leaves nothing behind where the site’s policy forbids it', () => {
		Object.assign( window, {
			trustedTypes: {
				createPolicy: () => {
					throw new TypeError( 'refused' );
				},
			},
		} );
		expect( () => embed( { ...PLAIN, api: { visitor: { name: 'Ada', email: '' } } }, '' ) ).toThrow( TypeError );
		expect( scripts() ).toHaveLength( 0 );
		expect( window.Tawk_API ).toBeUndefined();
	} );
} );
