import type { Line } from '../../../../src/settings/automations/automation';
import { decidedLater, mannersOf, warningsOf } from '../../../../src/settings/automations/warnings';
import { is, isNot } from '../visibility/lines';
import { automation, known } from './known';

const online = is( 'agent_status', [ 'online' ] );

describe( 'a warning says', () => {
	it.each< [ string, RegExp, Partial< Line > ] >( [
		[ 'that it starts itself', /starts itself/, { trigger: { on: 'chat_maximized' }, once: 'always' } ],
		[ 'that it opens the chat everywhere', /on every page/, { once: 'page' } ],
		[ 'that a toggle is unsure', /surer/, { actions: [ { do: 'toggle' } ] } ],
		[ 'that new windows need a click', /after a click only/, { actions: [ { do: 'popup' } ] } ],
		[
			'that conditions exclude each other',
			/excludes itself/,
			{ conditions: [ online, isNot( 'agent_status', [ 'online', 'away' ] ) ] },
		],
		[
			'that agents who go are not there',
			/excludes itself/,
			{ trigger: { on: 'status_change', status: [ 'offline' ] }, conditions: [ online ] },
		],
		[ 'that a condition is unknown', /cannot be checked/, { conditions: [ is( 'moon_phase', 1 ) ] } ],
		[ 'that a trigger is unknown', /never happens/, { trigger: { on: 'moonrise' } } ],
		[ 'that an action is unknown', /to be done is not known/, { actions: [ { do: 'sing' } ] } ],
		[
			'that a widget is gone',
			/widget to switch to is gone/,
			{ actions: [ { do: 'switch_widget', widget: 'old' } ] },
		],
	] )( '%s', ( _, sentence, changed ) => {
		expect( warningsOf( automation( changed ), known ) ).toEqual( [ expect.stringMatching( sentence ) ] );
	} );
} );

it.each< Partial< Line > >( [
	{},
	{ trigger: { on: 'chat_maximized' }, once: 'visit' },
	{ once: 'always', conditions: [ online ] },
	{ trigger: { on: 'click', selector: '#a' }, actions: [ { do: 'popup' } ] },
	{ trigger: { on: 'status_change', status: [ 'offline', 'online' ] }, conditions: [ online ] },
	{ actions: [ { do: 'switch_widget', widget: '' } ] },
] )( 'there is none for %j', ( changed ) => {
	expect( warningsOf( automation( changed ), known ) ).toEqual( [] );
} );

describe( 'it is said', () => {
	it( 'that agents are asked once the chat has loaded, where the trigger comes before', () => {
		expect( decidedLater( automation( { conditions: [ online ] } ) ) ).toMatch( /once the chat has loaded/ );
		expect( decidedLater( automation( { trigger: { on: 'load' }, conditions: [ online ] } ) ) ).toBe( '' );
		expect( decidedLater( automation( {} ) ) ).toBe( '' );
	} );

	it( 'how the chat is held back, unless the visitor asked for it by a click', () => {
		expect( mannersOf( automation( {} ) ) ).toMatch( /on phones/ );
		expect( mannersOf( automation( { conditions: [ is( 'device', [ 'phone' ] ) ] } ) ) ).not.toMatch( /phones/ );
		expect( mannersOf( automation( { trigger: { on: 'click', selector: '#a' } } ) ) ).toBe( '' );
		expect( mannersOf( automation( { actions: [ { do: 'show_widget' } ] } ) ) ).toMatch(
			/not shown where the rules/
		);
		expect( mannersOf( automation( { actions: [ { do: 'start', show_widget: false } ] } ) ) ).toBe( '' );
	} );
} );
