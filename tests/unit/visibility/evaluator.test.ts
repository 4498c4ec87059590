import '../../../src/visibility/evaluator';
import type { Visibility } from '../../../src/visibility/evaluator';
import type { Condition } from '../../../src/shared/settings';
import type { AgentStatus } from '../../../src/visibility/visit';

const decide = ( visibility: Visibility ) => window.tawkIntegrationDecide!( visibility, [ 1, 1, 0 ] );

const agents = ( ...value: AgentStatus[] ): Condition => ( { type: 'agent_status', operator: 'is', value } );
const language = ( tag: string ): Condition => ( { type: 'browser_language', operator: 'is', value: [ tag ] } );
const show = ( ...conditions: Condition[] ) => ( { action: 'show', conditions } ) as const;
const hide = ( ...conditions: Condition[] ) => ( { action: 'hide', conditions } ) as const;
const use = ( widget: string, ...conditions: Condition[] ) => ( { action: 'use_widget', widget, conditions } ) as const;

/** Agents are so, and the widget says it. */
const agentsAre = ( status: AgentStatus ) => {
	window.Tawk_API = { getStatus: () => status };
};

afterEach( () => {
	jest.restoreAllMocks();
	delete window.Tawk_API;
} );

describe( 'what the browser decides', () => {
	it( 'follows from its facts', () => {
		jest.spyOn( navigator, 'language', 'get' ).mockReturnValue( 'de-AT' );
		const rules = [
			hide( language( 'de' ) ),
			use( 'english', language( 'en' ) ),
			use( 'deutsch', language( 'de' ) ),
		];
		expect( decide( { default: 'show', rules } ) ).toEqual( { show: false, rule: true, widget: 'deutsch' } );
	} );

	it( 'is the default, and the widget of the page, where no rule holds', () => {
		const rules = [ show( language( 'xx' ) ), use( 'x', language( 'xx' ) ) ];
		expect( decide( { default: 'hide', widget: 'shop', rules } ) ).toEqual( {
			show: false,
			rule: false,
			widget: 'shop',
		} );
	} );

	it( 'costs neither a layout of the page nor cookies where no condition asks', () => {
		const width = jest.fn( () => 1024 );
		Object.defineProperty( window, 'innerWidth', { get: width } );
		const cookies = jest.spyOn( document, 'cookie', 'get' );
		const cookie: Condition = {
			type: 'cookie',
			operator: 'is',
			value: { name: 'a', compare: 'exists', value: '' },
		};
		decide( { default: 'show', rules: [ hide( language( 'xx' ), cookie ) ] } );
		expect( width ).not.toHaveBeenCalled();
		expect( cookies ).not.toHaveBeenCalled();
		decide( { default: 'show', rules: [ hide( cookie ), hide( cookie ) ] } );
		expect( cookies ).toHaveBeenCalledTimes( 1 );
	} );
} );

describe( 'rules that ask for the agents', () => {
	it( 'decide nothing before anybody knows', () => {
		expect( decide( { default: 'show', rules: [ hide( agents( 'offline' ) ) ] } ).show ).toBeNull();
		expect( decide( { default: 'hide', rules: [ show( agents( 'online', 'away' ) ) ] } ).show ).toBeNull();
	} );

	it( 'decide once it is known', () => {
		const visibility = { default: 'hide', rules: [ show( agents( 'online' ) ) ] } as const;
		agentsAre( 'online' );
		expect( decide( visibility ) ).toMatchObject( { show: true, rule: true } );
		agentsAre( 'away' );
		expect( decide( visibility ) ).toMatchObject( { show: false, rule: false } );
	} );

	it.each( [
		[
			'throws',
			{
				getStatus: () => {
					throw new Error( 'not ready' );
				},
			},
		],
		[ 'is an element that bears that name', { getStatus: document.createElement( 'a' ) } ],
	] )( 'decide nothing where what should know it %s', ( _, api ) => {
		Object.assign( window, { Tawk_API: api } );
		expect( decide( { default: 'show', rules: [ hide( agents( 'offline' ) ) ] } ).show ).toBeNull();
		expect( decide( { default: 'show', rules: [ hide( language( 'xx' ) ) ] } ).show ).toBe( true );
	} );

	it( 'are not waited for where the answer is the same in any case', () => {
		expect( decide( { default: 'show', rules: [ hide( agents( 'online' ), language( 'xx' ) ) ] } ).show ).toBe(
			true
		);
		expect( decide( { default: 'hide', rules: [ hide( agents( 'online' ) ) ] } ).show ).toBe( false );
		const always = [
			show( agents( 'online' ) ),
			show( { ...agents( 'online' ), operator: 'is_not' } as Condition ),
		];
		expect( decide( { default: 'hide', rules: always } ).show ).toBe( true );
	} );

	it( 'are not waited for where a rule above decides', () => {
		const anybody: Condition = { ...language( 'xx' ), operator: 'is_not' } as Condition;
		expect( decide( { default: 'show', rules: [ hide( anybody ), show( agents( 'online' ) ) ] } ).show ).toBe(
			false
		);
	} );

	it( 'pick no widget before it is known: it could not be changed any more', () => {
		const rules = [ hide( agents( 'offline' ) ), use( 'night', agents( 'away', 'offline' ) ) ];
		expect( decide( { default: 'show', rules } ) ).toMatchObject( { show: null, widget: undefined } );
	} );
} );

it( 'an element of the page whose id is that name is in nobody’s way', () => {
	jest.isolateModules( () => {
		Object.assign( window, { tawkIntegrationDecide: document.createElement( 'a' ) } );
		jest.requireActual( '../../../src/visibility/evaluator' );
	} );
	expect( window.tawkIntegrationDecide ).toEqual( expect.any( Function ) );
} );
