import type { Answer } from '../../../src/visibility/evaluator';
import { chatOf, type Chat } from '../../../src/widget/chat';
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
let chat: Chat;
let tawk: ReturnType< typeof widget >;

const state = () => element.dataset.state;
const happens = ( type: string ) => dispatchEvent( new Event( type ) );

/** Loads the widget, in the order in which its methods come. */
function load() {
	chat.embedded();
	const { is, ...methods } = tawk;
	window.Tawk_API = methods;
	happens( 'tawkBeforeLoad' );
	Object.assign( window.Tawk_API, { isChatHidden: () => is.hidden, isChatOngoing: () => is.ongoing } );
	happens( 'tawkLoad' );
}

beforeEach( () => {
	delete window.Tawk_API;
	element = document.createElement( 'script' );
	chat = chatOf( element );
	tawk = widget();
} );

describe( 'a chat that is not loaded', () => {
	it( 'is wanted at once where no rule hides it', async () => {
		await expect( chat.wanted() ).resolves.toBeUndefined();
		chat.decided( UNKNOWN );
		await expect( chat.wanted() ).resolves.toBeUndefined();
	} );

	it( 'is wanted only when the rules want it', async () => {
		chat.decided( HIDE );
		const wanted = jest.fn();
		const done = chat.wanted().then( wanted );
		chat.decided( HIDE );
		await Promise.resolve();
		expect( wanted ).not.toHaveBeenCalled();
		chat.decided( SHOW );
		await done;
		expect( wanted ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'says what it waits for, and why it is hidden', () => {
		chat.reached( 'waiting' );
		expect( state() ).toBe( 'waiting' );
		chat.decided( HIDE );
		expect( state() ).toBe( 'hidden_by_rule' );
		chat.decided( { ...HIDE, rule: false } );
		expect( state() ).toBe( 'hidden_by_default' );
		chat.decided( SHOW );
		expect( state() ).toBe( 'waiting' );
	} );

	it( 'leaves another snippet’s widget alone', () => {
		window.Tawk_API = tawk;
		chat.reached( 'second_code' );
		chat.decided( HIDE );
		chat.decided( SHOW );
		expect( tawk.hideWidget ).not.toHaveBeenCalled();
		expect( tawk.showWidget ).not.toHaveBeenCalled();
		expect( state() ).toBe( 'second_code' );
	} );
} );

describe( 'a loaded chat', () => {
	it( 'is not touched where it is wanted', () => {
		chat.decided( SHOW );
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
		chat.decided( UNKNOWN );
		chat.embedded();
		window.Tawk_API = { hideWidget: tawk.hideWidget };
		happens( 'tawkBeforeLoad' );
		expect( tawk.hideWidget ).toHaveBeenCalledTimes( 1 );
		Object.assign( window.Tawk_API, { isChatHidden: () => false } );
		happens( 'tawkLoad' );
		expect( tawk.hideWidget ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'is shown when the agents allow it, and goes when they do not', () => {
		chat.decided( UNKNOWN );
		load();
		expect( tawk.is.hidden ).toBe( true );
		chat.decided( SHOW );
		expect( tawk.is.hidden ).toBe( false );
		expect( state() ).toBe( 'shown' );
		chat.decided( HIDE );
		expect( tawk.is.hidden ).toBe( true );
		expect( state() ).toBe( 'hidden_by_rule' );
	} );

	it( 'is not taken away while somebody chats, but when the chat ends', () => {
		load();
		tawk.is.ongoing = true;
		chat.decided( HIDE );
		expect( tawk.hideWidget ).not.toHaveBeenCalled();
		expect( state() ).toBe( 'shown' );
		tawk.is.ongoing = false;
		happens( 'tawkChatEnded' );
		expect( tawk.is.hidden ).toBe( true );
		expect( state() ).toBe( 'hidden_by_rule' );
	} );

	it( 'stays open, hidden by a rule or not, for who opened it by other means', () => {
		chat.decided( HIDE );
		load();
		tawk.is.hidden = false;
		chat.decided( HIDE );
		expect( tawk.is.hidden ).toBe( false );
	} );

	it( 'breaks nothing where methods are missing', () => {
		chat.decided( HIDE );
		chat.embedded();
		window.Tawk_API = {};
		happens( 'tawkBeforeLoad' );
		happens( 'tawkLoad' );
		chat.decided( SHOW );
		expect( state() ).toBe( 'shown' );
	} );
} );
