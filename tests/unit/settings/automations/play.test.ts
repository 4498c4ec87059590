import type { AnyAction, Line } from '../../../../src/settings/automations/automation';
import { play, type Step } from '../../../../src/settings/automations/try/play';
import { is } from '../visibility/lines';
import { automation, known, namesOf } from './known';

const played = ( changed: Partial< Line > ): Step[] => play( automation( changed ), known );
const sentences = ( changed: Partial< Line > ) => played( changed ).map( ( { sentence } ) => sentence );
/** How things are once it is done. */
const after = ( changed: Partial< Line > ) => played( changed ).at( -1 )!.stage;
const doing = ( ...actions: AnyAction[] ) => after( { actions } );

describe( 'an automation that is played', () => {
	it( 'says what happened, step by step', () => {
		expect(
			sentences( {
				trigger: { on: 'chat_started' },
				conditions: [ is( 'agent_status', [ 'online' ] ), is( 'device', [ 'desktop' ] ) ],
				actions: [ { do: 'data_layer', event: 'tawk_chat_started', parameters: {} }, { do: 'minimize' } ],
			} )
		).toEqual( [
			'It happens: a conversation begins.',
			'Conditions are taken to hold: agents are online; the visitor uses a desktop.',
			'Sent to analytics: tawk_chat_started',
			'The chat window closes; its button stays.',
		] );
	} );

	it( 'opens, closes, hides and shows the chat', () => {
		expect( doing( { do: 'maximize' } ).chat ).toBe( 'window' );
		expect( doing( { do: 'maximize' }, { do: 'toggle' } ).chat ).toBe( 'corner' );
		expect( doing( { do: 'hide_widget' } ).chat ).toBe( 'none' );
		expect( doing( { do: 'hide_widget' }, { do: 'minimize' } ).chat ).toBe( 'none' );
		expect( doing( { do: 'popup' } ).chat ).toBe( 'popup' );
		expect( doing( { do: 'switch_widget', widget: 'sales' } ).widget ).toBe( '“Sales”' );
	} );

	it( 'begins so that something is seen of what is done', () => {
		const before = ( changed: Partial< Line > ) => played( changed )[ 0 ]!.stage;
		expect( before( { actions: [ { do: 'show_widget' } ] } ).chat ).toBe( 'none' );
		expect( before( { actions: [ { do: 'minimize' } ] } ).chat ).toBe( 'window' );
		expect( before( { trigger: { on: 'chat_satisfaction' } } ).chat ).toBe( 'window' );
		expect( before( { actions: [ { do: 'remove_tags', tags: [ 'vip' ] } ] } ).tags ).toEqual( [ 'vip' ] );
		expect( before( { actions: [ { do: 'start' } ] } ).isConnected ).toBe( false );
	} );

	it( 'tells agents examples in the place of quotes, within tawk.to’s limits', () => {
		const stage = after( {
			trigger: { on: 'chat_satisfaction', rating: [ 'dislike' ] },
			actions: [
				{
					do: 'set_attributes',
					attributes: { rating: '{trigger.rating} ({trigger.score})', none: '{trigger.x}' },
				},
				{ do: 'add_tags', tags: [ 'unhappy', '{trigger.rating}', 'unhappy' ] },
				{ do: 'remove_tags', tags: [ 'dislike' ] },
				{ do: 'add_event', name: 'rated', metadata: { long: 'x'.repeat( 300 ) } },
			],
		} );
		expect( stage.attributes ).toEqual( { rating: 'dislike (-1)' } );
		expect( stage.tags ).toEqual( [ 'unhappy' ] );
		expect( stage.events ).toEqual( [ { name: 'rated', metadata: { long: 'x'.repeat( 255 ) } } ] );
	} );

	it( 'tells what the trigger was asked for', () => {
		const actions = [ { do: 'dispatch', name: 'stayed', detail: { for: '{trigger.seconds} s' } } ];
		expect( sentences( { trigger: { on: 'time_on_page', seconds: 10 }, actions } ).at( -1 ) ).toBe(
			'Scripts of the page are told: stayed (for: 10 s)'
		);
	} );

	it( 'says so where another plugin does it', () => {
		expect( sentences( { actions: [ { do: 'call_home' } ] } ).at( -1 ) ).toBe(
			'Done by another plugin: call_home'
		);
	} );

	it.each( namesOf( 'action_' ) )( 'draws or says what %s does', ( name ) => {
		expect( sentences( { actions: [ { do: name, name: 'x', event: 'x', widget: '' } ] } ).at( -1 ) ).not.toMatch(
			/another plugin|undefined/
		);
	} );
} );
