import type { Answer } from '../../../src/visibility/evaluator';
import { waitingChat, type Waiting } from '../../../src/widget/waiting';

const SHOW: Answer = { show: true, rule: false, widget: '' };
const HIDE: Answer = { show: false, rule: true, widget: '' };
const UNKNOWN: Answer = { show: null, rule: false, widget: '' };

let element: HTMLElement;
let chat: Waiting;

const state = () => element.dataset.state;

beforeEach( () => {
	element = document.createElement( 'script' );
	chat = waitingChat( element );
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

	it( 'says no more once another has taken over, who is told what the rules say', () => {
		const next = jest.fn();
		chat.reached( 'waiting' );
		chat.handOver( next );
		chat.decided( HIDE );
		expect( next.mock.calls ).toEqual( [ [ HIDE ] ] );
		expect( chat.answer() ).toBe( HIDE );
		expect( state() ).toBe( 'waiting' );
	} );
} );
