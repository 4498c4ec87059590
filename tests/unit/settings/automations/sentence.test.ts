import type { AnyAction, AnyTrigger } from '../../../../src/settings/automations/automation';
import { does, isOwnAction } from '../../../../src/settings/automations/does';
import { happens, isOwnTrigger } from '../../../../src/settings/automations/happens';
import { piecesOf, sentenceOf, titleOf } from '../../../../src/settings/automations/sentence';
import { is, isNot } from '../visibility/lines';
import { automation, known, namesOf } from './known';

describe( 'an automation reads as a sentence', () => {
	it( 'with what happens, the conditions and what is done', () => {
		const line = automation( {
			trigger: { on: 'time_on_page', seconds: 45 },
			conditions: [ is( 'post_type', [ 'Products' ] ), is( 'agent_status', [ 'online' ] ) ],
		} );
		expect( sentenceOf( line, known ) ).toBe(
			'When a visitor stays 45 seconds on a page, if the content is of the type “Products” and agents are online, then open the chat.'
		);
	} );

	it( 'without conditions, and with several actions', () => {
		const actions = [ { do: 'maximize' }, { do: 'add_tags', tags: [ 'vip', 'mail' ] }, { do: 'end_chat' } ];
		expect( sentenceOf( automation( { actions } ), known ) ).toBe(
			'When a page is opened, then open the chat, add the tags “vip” and “mail”, and end the conversation.'
		);
	} );

	it( 'whose parts name the part of the automation that they stand for', () => {
		const pieces = piecesOf( automation( { conditions: [ is( 'device', [ 'phone' ] ) ] } ), known );
		expect( pieces.filter( ( { part } ) => part ) ).toEqual( [
			{ text: 'a page is opened', part: 'trigger' },
			{ text: 'the visitor uses a phone', part: 'condition-0' },
			{ text: 'open the chat', part: 'action-0' },
		] );
	} );

	it( 'unless the owner has given it a name', () => {
		expect( titleOf( automation( { name: 'Mine' } ), known ) ).toBe( 'Mine' );
		expect( titleOf( automation( {} ), known ) ).toBe( 'When a page is opened, then open the chat.' );
	} );

	it( 'says no as a clause, too', () => {
		const conditions = [
			isNot( 'logged_in', true ),
			isNot( 'cookie', { name: 'plan', compare: 'contains', value: 'gold' } ),
			isNot( 'chat_state', [ 'maximized', 'ongoing' ] ),
			isNot( 'loyalty', [ 'gold' ] ),
		];
		expect( sentenceOf( automation( { conditions } ), known ) ).toBe(
			'When a page is opened, if the visitor is not logged in, it is not so that the cookie “plan” contains “gold”, the chat is not open or in a conversation, and Loyalty is not Gold, then open the chat.'
		);
	} );
} );

describe( 'what happens', () => {
	it.each< [ string, AnyTrigger ] >( [
		[ 'a visitor stays 1 second on a page', { on: 'time_on_page', seconds: 1 } ],
		[ 'a visitor stays … seconds on a page', { on: 'time_on_page', seconds: NaN } ],
		[ 'a visitor has scrolled down 50% of a page', { on: 'scroll', percent: 50 } ],
		[ 'a visitor clicks on “#buy”', { on: 'click', selector: '#buy' } ],
		[ 'a visitor clicks on “…”', { on: 'click', selector: ' ' } ],
		[ 'a visitor sends a form', { on: 'form_submit', selector: 'form' } ],
		[ 'a visitor sends the form “#order”', { on: 'form_submit', selector: '#order' } ],
		[ 'agents come or go', { on: 'status_change', status: [] } ],
		[ 'agents turn online or away', { on: 'status_change', status: [ 'online', 'away' ] } ],
		[ 'the visitor rates the conversation as bad', { on: 'chat_satisfaction', rating: [ 'dislike' ] } ],
		[ 'this happens: “The cart is emptied”', { on: 'cart_emptied' } ],
		[ 'this happens: “gone_away”', { on: 'gone_away' } ],
	] )( '%s', ( clause, trigger ) => {
		expect( happens( trigger, known ) ).toBe( clause );
	} );

	it( 'has words for every trigger of the schema', () => {
		expect( namesOf( 'trigger_' ).filter( ( name ) => ! isOwnTrigger( name ) ) ).toEqual( [] );
	} );
} );

describe( 'what is done', () => {
	it.each< [ string, AnyAction ] >( [
		[ 'connect with agents and show the chat', { do: 'start', show_widget: true } ],
		[ 'switch to “Sales”', { do: 'switch_widget', widget: 'sales' } ],
		[ 'switch to the main widget', { do: 'switch_widget', widget: '' } ],
		[ 'tell agents “plan” and “since”', { do: 'set_attributes', attributes: { plan: 'gold', since: '2020' } } ],
		[ 'tell agents …', { do: 'set_attributes', attributes: [] } ],
		[ 'remove the tag “…”', { do: 'remove_tags', tags: [ '' ] } ],
		[ 'tell agents of the event “order”', { do: 'add_event', name: 'order', metadata: {} } ],
		[ 'tell analytics of “tawk_chat_started”', { do: 'data_layer', event: 'tawk_chat_started' } ],
		[ 'do this: “call_home”', { do: 'call_home' } ],
	] )( '%s', ( clause, action ) => {
		expect( does( action, known ) ).toBe( clause );
	} );

	it( 'has words for every action of the schema', () => {
		expect( namesOf( 'action_' ).filter( ( name ) => ! isOwnAction( name ) ) ).toEqual( [] );
	} );
} );
