import { begin } from '../../../src/automations/visit';

const kept = () => JSON.parse( localStorage.getItem( 'tawk_integration_automations' ) ?? 'null' );

describe( 'a page to which no automation applies', () => {
	it( 'goes on with the visit, and remembers that the visitor has closed the chat', () => {
		begin( { running: new Promise( () => {} ) } );
		expect( kept() ).toMatchObject( { visit: [], visitor: [] } );
		dispatchEvent( new Event( 'tawkChatMinimized' ) );
		expect( kept() ).not.toHaveProperty( 'closed' );
		dispatchEvent( new Event( 'tawkChatMaximized' ) );
		dispatchEvent( new Event( 'tawkChatMinimized' ) );
		expect( kept() ).toHaveProperty( 'closed', true );
	} );
} );
