import type { Answer } from '../../../src/visibility/evaluator';
import { chatOf, type Chat } from '../../../src/widget/chat';
import { waitingChat, type Waiting } from '../../../src/widget/waiting';
import { forgetListeners } from './listeners';

forgetListeners();

const SHOW: Answer = { show: true, rule: false, widget: '' };
const HIDE: Answer = { show: false, rule: true, widget: '' };
const UNKNOWN: Answer = { show: null, rule: false, widget: '' };

/** tawk.to's widget as a page sees it. */
function widget() {
	const is = { hidden: false, ongoing: false };
	return {
		is,
		showWidget: jest.fn( () => void ( is.hidden = false ) ),
		hideWidget: jest.fn( () => void ( is.hidden = true ) ),
	};
}

let element: HTMLElement;
let rules: Waiting;
let chat: Chat;
let tawk: ReturnType< typeof widget >;

const state = () => element.dataset.state;
const happens = ( type: string ) => dispatchEvent( new Event( type ) );

/** Loads the widget, in the order in which its methods come. */
function load( isHeld = false ) {
	chat.embedded( isHeld );
	const { is, ...methods } = tawk;
	window.Tawk_API = methods;
	happens( 'tawkBeforeLoad' );
	Object.assign( window.Tawk_API, { isChatHidden: () => is.hidden, isChatOngoing: () => is.ongoing } );
	happens( 'tawkLoad' );
}

beforeEach( () => {
	delete window.Tawk_API;
	element = document.createElement( 'script' );
	rules = waitingChat( element );
	chat = chatOf( element, rules );
	tawk = widget();
} );

describe( 'a chat that is not ours', () => {
	it( 'leaves another snippet’s widget alone', () => {
		window.Tawk_API = tawk;
		chat.reached( 'second_code' );
		rules.decided( HIDE );
		rules.decided( SHOW );
		expect( tawk.hideWidget ).not.toHaveBeenCalled();
		expect( tawk.showWidget ).not.toHaveBeenCalled();
		expect( state() ).toBe( 'second_code' );
	} );

	it( 'leaves it alone also once another user has left', () => {
		window.Tawk_API = tawk;
		chat.reached( 'second_code' );
		rules.decided( HIDE );
		chat.release();
		expect( tawk.hideWidget ).not.toHaveBeenCalled();
		rules.decided( SHOW );
		expect( state() ).toBe( 'second_code' );
	} );
} );

describe( 'a loaded chat', () => {
	it( 'is not touched where it is wanted', () => {
		rules.decided( SHOW );
		load();
		expect( tawk.showWidget ).not.toHaveBeenCalled();
		expect( tawk.hideWidget ).not.toHaveBeenCalled();
		expect( state() ).toBe( 'shown' );
	} );

	it( 'is left hidden where tawk.to itself hides it, and says so', () => {
		tawk.is.hidden = true;
		load();
		expect( tawk.showWidget ).not.toHaveBeenCalled();
		expect( state() ).toBe( 'hidden_by_tawk' );
	} );

	it( 'is hidden before it is drawn where the agents have a say, and again where it forgot', () => {
		rules.decided( UNKNOWN );
		chat.embedded( false );
		window.Tawk_API = { hideWidget: tawk.hideWidget };
		happens( 'tawkBeforeLoad' );
		expect( tawk.hideWidget ).toHaveBeenCalledTimes( 1 );
		Object.assign( window.Tawk_API, { isChatHidden: () => false } );
		happens( 'tawkLoad' );
		expect( tawk.hideWidget ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'is shown when the agents allow it, and goes when they do not', () => {
		rules.decided( UNKNOWN );
		load();
		expect( tawk.is.hidden ).toBe( true );
		rules.decided( SHOW );
		expect( tawk.is.hidden ).toBe( false );
		expect( state() ).toBe( 'shown' );
		rules.decided( HIDE );
		expect( tawk.is.hidden ).toBe( true );
		expect( state() ).toBe( 'hidden_by_rule' );
	} );

	it( 'is not taken away while somebody chats, but when the chat ends', () => {
		load();
		tawk.is.ongoing = true;
		rules.decided( HIDE );
		expect( tawk.hideWidget ).not.toHaveBeenCalled();
		expect( state() ).toBe( 'shown' );
		tawk.is.ongoing = false;
		happens( 'tawkChatEnded' );
		expect( tawk.is.hidden ).toBe( true );
		expect( state() ).toBe( 'hidden_by_rule' );
	} );

	it( 'stays open, hidden by a rule or not, for who opened it by other means', () => {
		rules.decided( HIDE );
		load();
		tawk.is.hidden = false;
		rules.decided( HIDE );
		expect( tawk.is.hidden ).toBe( false );
	} );

	it( 'breaks nothing where methods are missing', () => {
		rules.decided( HIDE );
		chat.embedded( false );
		window.Tawk_API = {};
		happens( 'tawkBeforeLoad' );
		happens( 'tawkLoad' );
		rules.decided( SHOW );
		expect( state() ).toBe( 'shown' );
	} );

	it( 'follows the rules as they were when it was loaded', () => {
		rules.decided( HIDE );
		chat = chatOf( element, rules );
		load();
		expect( state() ).toBe( 'hidden_by_rule' );
	} );
} );

describe( 'a chat that is held', () => {
	it( 'stays hidden, whatever the rules say and whoever chats, and says nothing of it', () => {
		tawk.is.ongoing = true;
		load( true );
		rules.decided( HIDE );
		rules.decided( SHOW );
		happens( 'tawkChatEnded' );
		expect( tawk.is.hidden ).toBe( true );
		expect( state() ).toBe( 'loading' );
	} );

	it.each( [
		[ SHOW, false, 'shown' ],
		[ HIDE, true, 'hidden_by_rule' ],
	] )( 'follows the rules once it is released', ( answer, isHidden, expected ) => {
		rules.decided( answer );
		load( true );
		chat.release();
		expect( tawk.is.hidden ).toBe( isHidden );
		expect( state() ).toBe( expected );
	} );
} );
