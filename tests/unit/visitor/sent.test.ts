import { noteChatEnd, noteSent, SENT, sentTo } from '../../../src/visitor/sent';

const ONE = 'property-1';
const TWO = 'property-2';
const NOTHING = { attributes: {}, tags: [] };

beforeEach( () => localStorage.clear() );

describe( 'what was sent', () => {
	it( 'is kept by property', () => {
		noteSent( ONE, () => ( { attributes: { a: '1' }, tags: [ 't' ] } ) );
		noteSent( TWO, ( sent ) => ( { ...sent, tags: [ 'u' ] } ) );
		expect( sentTo( ONE ) ).toEqual( { attributes: { a: '1' }, tags: [ 't' ] } );
		expect( sentTo( TWO ) ).toEqual( { attributes: {}, tags: [ 'u' ] } );
		expect( Object.keys( localStorage ) ).toEqual( [ SENT ] );
	} );

	it.each( [ '', 'x', 'null', '1', '[]', '{"property-1":null}', '{"property-1":{"attributes":1,"tags":[]}}' ] )(
		'is nothing where %j is kept, and can be noted again',
		( broken ) => {
			localStorage.setItem( SENT, broken );
			expect( sentTo( ONE ) ).toEqual( NOTHING );
			noteSent( ONE, ( sent ) => ( { ...sent, tags: [ 't' ] } ) );
			expect( sentTo( ONE ).tags ).toEqual( [ 't' ] );
		}
	);

	it( 'loses its tags with the chat, and nothing else', () => {
		noteSent( ONE, () => ( { attributes: { a: '1' }, tags: [ 't' ] } ) );
		noteSent( TWO, () => ( { attributes: {}, tags: [ 'u' ] } ) );
		noteChatEnd( ONE );
		expect( sentTo( ONE ) ).toEqual( { attributes: { a: '1' }, tags: [] } );
		expect( sentTo( TWO ).tags ).toEqual( [ 'u' ] );
	} );

	it( 'is nothing, and the end of a chat keeps nothing, where nothing was sent', () => {
		noteChatEnd( ONE );
		expect( localStorage ).toHaveLength( 0 );
	} );

	it( 'is not noted without consent, but that a chat has ended is', () => {
		noteSent( ONE, () => ( { attributes: {}, tags: [ 't' ] } ) );
		window.tawkIntegrationConsent = false;
		noteSent( ONE, ( sent ) => ( { ...sent, attributes: { a: '1' } } ) );
		expect( sentTo( ONE ) ).toEqual( { attributes: {}, tags: [ 't' ] } );
		noteChatEnd( ONE );
		expect( sentTo( ONE ) ).toEqual( NOTHING );
		delete window.tawkIntegrationConsent;
	} );

	it.each( [ 'getItem', 'setItem' ] as const )( 'throws nothing where %s is denied', ( method ) => {
		jest.spyOn( Storage.prototype, method ).mockImplementation( () => {
			throw new DOMException( 'denied', 'QuotaExceededError' );
		} );
		expect( () => noteSent( ONE, ( sent ) => sent ) ).not.toThrow();
		expect( sentTo( ONE ) ).toEqual( NOTHING );
		jest.restoreAllMocks();
	} );
} );
