import { on } from '../../../src/widget/on';

afterEach( () => {
	delete window.Tawk_API;
	jest.useRealTimers();
} );

const say = ( type: string, detail?: unknown ) => dispatchEvent( new CustomEvent( type, { detail } ) );

describe( 'a listener', () => {
	it( 'is given what tawk.to says, until it is stopped', () => {
		const listener = jest.fn();
		const stop = on( 'chat_message_visitor', listener );
		say( 'tawkChatMessageVisitor', 'Hello' );
		say( 'tawkChatMessageAgent', 'Hi' );
		stop();
		say( 'tawkChatMessageVisitor', 'Are you there?' );
		expect( listener.mock.calls ).toEqual( [ [ 'Hello' ] ] );
	} );

	it.each( [
		[ 'load', 'onLoaded' ],
		[ 'before_load', 'onBeforeLoaded' ],
	] as const )( 'for %s is called soon where that has been, unless it is stopped', ( event, flag ) => {
		jest.useFakeTimers();
		window.Tawk_API = { [ flag ]: true };
		const listener = jest.fn();
		on( event, listener );
		on( event, listener )();
		on( 'chat_started', listener );
		expect( listener ).not.toHaveBeenCalled();
		jest.runAllTimers();
		expect( listener.mock.calls ).toEqual( [ [ undefined ] ] );
	} );

	it( 'for what is no event of the widget hears nothing', () => {
		const listener = jest.fn();
		[ 'time_on_page', 'unheard_of', '', 'tawkChatStarted', 'constructor' ].forEach( ( name ) =>
			on( name, listener )
		);
		say( 'tawkChatStarted' );
		say( 'click' );
		expect( listener ).not.toHaveBeenCalled();
	} );
} );
