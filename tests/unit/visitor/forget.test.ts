import { forget } from '../../../src/visitor/forget';

beforeEach( () => {
	localStorage.clear();
	sessionStorage.clear();
} );

it( 'what tawk.to keeps goes, and what was sent; what others keep and what is ours otherwise stays', () => {
	const gone = [ 'twk_uuid_5f1e', 'twk_idm_key', 'tawk_x', 'TawkConnectionTime', '__tawkuuid' ];
	const left = [ 'tawk_integration_visits', 'tawk_integration_told', 'theme', 'my_twk_thing', 'TWK' ];
	for ( const key of [ ...gone, ...left, 'tawk_integration_sent', 'tawk_integration_marker' ] ) {
		localStorage.setItem( key, '1' );
		sessionStorage.setItem( key, '1' );
	}
	[ ...gone, 'tawk_integration_user', 'cart' ].forEach( ( name ) => ( document.cookie = `${ name }=1; path=/` ) );
	forget();
	expect( Object.keys( localStorage ).sort() ).toEqual( [ ...left ].sort() );
	expect( Object.keys( sessionStorage ).sort() ).toEqual( [ ...left ].sort() );
	expect( document.cookie.split( '; ' ).sort() ).toEqual( [ 'cart=1', 'tawk_integration_user=1' ] );
} );

it( 'cookies are expired on this host and on every domain above', () => {
	const written: string[] = [];
	jest.spyOn( document, 'cookie', 'get' ).mockReturnValue( 'twk_a=1=2; cart=1' );
	jest.spyOn( document, 'cookie', 'set' ).mockImplementation( ( text ) => void written.push( text ) );
	forget();
	expect( written ).toEqual( [ 'twk_a=; path=/; max-age=0', 'twk_a=; path=/; max-age=0; domain=localhost' ] );
	jest.restoreAllMocks();
} );

it( 'nothing is thrown where storage is denied', () => {
	jest.spyOn( window, 'localStorage', 'get' ).mockImplementation( () => {
		throw new DOMException( 'denied', 'SecurityError' );
	} );
	sessionStorage.setItem( 'twk_a', '1' );
	expect( forget ).not.toThrow();
	expect( sessionStorage ).toHaveLength( 0 );
	jest.restoreAllMocks();
} );
