import { resolved } from '../../../src/visitor/resolved';
import type { Condition } from '../../../src/shared/settings';
import type { Config, Told, UserCondition } from '../../../src/widget/config';
import { PLAIN } from '../widget/plain-config';

const OURS = '5f1e9c8a0b2d4c6e8f013579';
const OTHER = '6a2f0d9b1c3e5d7f90246801';
const ADA = { name: 'Ada', email: 'ada@example.com', hash: 'f00d' };
const LOGIN = { userId: '7', hash: 'beef' };

const page: Config = {
	...PLAIN,
	ask: { url: 'ask' },
};

const told: Told = {
	user: 'marker',
	properties: { [ OURS ]: { visitor: ADA }, [ OTHER ]: { login: LOGIN } },
	conditions: { member: true, staff: false },
	values: { roles: [ 'Editor', 'Author' ], empty: [] },
	attributes: { plan: 'gold' },
	tags: [ 'vip' ],
	until: 2e9,
};

const asks = ( id: string, nobody = false ): UserCondition => ( {
	type: 'user',
	operator: 'is',
	value: [ id, nobody ],
} );
const phone: Condition = { type: 'device', operator: 'is', value: [ 'phone' ] };

const withRules = ( ...conditions: ( Condition | UserCondition )[] ): Config => ( {
	...page,
	visibility: { default: 'show', rules: [ { action: 'hide', conditions: conditions as Condition[] } ] },
} );
const rulesOf = ( config: Config ) => config.visibility?.rules.map( ( { conditions } ) => conditions );

describe( 'a condition about the user', () => {
	it.each( [
		[ 'that holds is dropped from its rule', [ asks( 'member' ), phone ], told, [ [ phone ] ] ],
		[ 'that does not hold takes its rule with it', [ phone, asks( 'staff' ) ], told, [] ],
		[ 'that nobody answered takes its rule with it', [ asks( 'unheard of', true ) ], told, [] ],
		[ 'that holds for nobody is dropped where nobody is logged in', [ asks( 'guest', true ) ], null, [ [] ] ],
		[ 'that does not hold for nobody takes its rule with it', [ asks( 'member' ) ], null, [] ],
	] )( '%s', ( _, conditions, answer, expected ) => {
		expect( rulesOf( resolved( withRules( ...conditions ), answer ) ) ).toEqual( expected );
	} );

	it( 'does the same in rows', () => {
		const attributes = [
			{ key: 'a', values: [ '1' ], conditions: [ asks( 'member' ), phone ] },
			{ key: 'b', values: [ '2' ], conditions: [ asks( 'staff' ) ] },
		];
		expect( resolved( { ...page, attributes }, { ...told, attributes: {} } ).attributes ).toEqual( [
			{ key: 'a', values: [ '1' ], conditions: [ phone ] },
		] );
		expect( resolved( { ...page, attributes }, null ).attributes ).toEqual( [] );
	} );
} );

describe( 'a row', () => {
	const attributes = [
		{ key: 'role', source: 'user.roles' },
		{ key: 'other', source: 'user.unheard of' },
		{ key: 'from', source: 'browser.referrer' },
		{ key: 'page', values: [ 'Shop' ] },
	];
	const valuesOf = ( config: Config ) => config.attributes?.map( ( { key, values } ) => [ key, values ] );

	it( 'has what was told of the user, and others stay as they are', () => {
		expect( valuesOf( resolved( { ...page, attributes }, told ) ) ).toEqual( [
			[ 'role', [ 'Editor', 'Author' ] ],
			[ 'other', [] ],
			[ 'from', undefined ],
			[ 'page', [ 'Shop' ] ],
			[ 'plan', [ 'gold' ] ],
		] );
	} );

	it( 'about the user has nothing where nobody is logged in', () => {
		expect( valuesOf( resolved( { ...page, attributes }, null ) ) ).toEqual( [
			[ 'role', [] ],
			[ 'other', [] ],
			[ 'from', undefined ],
			[ 'page', [ 'Shop' ] ],
		] );
	} );

	it( 'keeps its prefix, and tags that others add come last', () => {
		const tags = [ { prefix: 'role-', source: 'user.roles' } ];
		expect( resolved( { ...page, tags }, told ).tags ).toMatchObject( [
			{ prefix: 'role-', values: [ 'Editor', 'Author' ] },
			{ values: [ 'vip' ] },
		] );
	} );
} );

it( 'fills in what buttons tell as well', () => {
	const clicks = [
		{ event: 'asked' },
		{ attributes: [ { key: 'asked-as', source: 'user.roles' } ], tags: [ { source: 'user.roles' } ] },
	];
	const values = told.values.roles;
	expect( resolved( { ...page, clicks }, told ).clicks ).toMatchObject( [
		{ event: 'asked' },
		{ attributes: [ { key: 'asked-as', values } ], tags: [ { values } ] },
	] );
} );

it( 'fills in what automations ask as well', () => {
	const base = { trigger: { on: 'load' }, actions: [ { do: 'maximize' } ] };
	const automations = [
		{ ...base, id: 'everyone' },
		{ ...base, id: 'members', conditions: [ asks( 'member' ), phone ] },
		{ ...base, id: 'staff', conditions: [ asks( 'staff' ) ] },
		{ ...base, id: 'guests', conditions: [ asks( 'guest', true ) ], once: 'visit' as const },
	];
	expect( resolved( { ...page, automations }, told ).automations ).toEqual( [
		{ ...base, id: 'everyone', conditions: [] },
		{ ...base, id: 'members', conditions: [ phone ] },
	] );
	expect( resolved( { ...page, automations }, null ).automations ).toEqual( [
		{ ...base, id: 'everyone', conditions: [] },
		{ ...base, id: 'guests', conditions: [], once: 'visit' },
	] );
} );

describe( 'the identity', () => {
	const widgets = { main: { property_id: OURS, widget_id: 'a' }, de: { property_id: OTHER, widget_id: 'b' } };

	it( 'is that of the property, of each widget its own', () => {
		expect( resolved( { ...page, widgets }, told ) ).toMatchObject( {
			user: 'marker',
			api: { visitor: ADA },
			widgets: { main: { api: { visitor: ADA } }, de: { widget_id: 'b', login: LOGIN } },
		} );
	} );

	it.each( [
		[ 'where nobody is logged in', null ],
		[ 'where nothing of this user may be sent', { ...told, user: '', properties: {} } ],
	] )( 'is none %s', ( _, answer ) => {
		const config = resolved( { ...page, widgets }, answer );
		expect( config ).not.toHaveProperty( 'user' );
		expect( config ).not.toHaveProperty( 'api' );
		expect( config.widgets ).toEqual( widgets );
	} );
} );

it( 'leaves what it is given as it was', () => {
	const config = withRules( asks( 'member' ), phone );
	const before = JSON.parse( JSON.stringify( config ) );
	resolved( config, told );
	expect( config ).toEqual( before );
} );
