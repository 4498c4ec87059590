import type { Condition } from '../../../src/shared/settings';
import { factsOf } from '../../../src/visitor/rows';
import type { Config } from '../../../src/widget/config';
import { PLAIN } from '../widget/plain-config';

const COUNTS = [ 3, 2, 1, 'https://example.com/landing/' ] as const;
const phone: Condition = { type: 'device', operator: 'is', value: [ 'phone' ] };
const zones = { '': [ [ 0, 60 ] ] } as const;

const report = jest.fn();
const decide = jest.fn();
const attributesOf = ( attributes: Config[ 'attributes' ] ) =>
	factsOf( { ...PLAIN, attributes: attributes!, visibility: { default: 'show', rules: [], zones } }, COUNTS, report )
		.attributes;

beforeEach( () => {
	report.mockReset();
	decide.mockReset();
	window.tawkIntegration = { decide };
} );

it( 'facts are nothing where there are no rows', () => {
	expect( factsOf( PLAIN, COUNTS, report ) ).toEqual( { attributes: {}, tags: [] } );
} );

it( 'facts are known already or read from the browser', () => {
	expect(
		attributesOf( [
			{ key: 'roles', values: [ 'Editor', 'Author' ] },
			{ key: 'landing', source: 'browser.landing_page' },
			{ key: 'from', source: 'browser.referrer' },
		] )
	).toEqual( { roles: 'Editor, Author', landing: 'https://example.com/landing/' } );
} );

it( 'tags have their prefix', () => {
	const tags = [ { prefix: 'role-', values: [ 'editor' ] }, { values: [ 'vip' ] } ];
	expect( factsOf( { ...PLAIN, tags }, COUNTS, report ).tags ).toEqual( [ 'role-editor', 'vip' ] );
} );

describe( 'a row with conditions', () => {
	const row = [ { key: 'plan', values: [ 'gold' ], conditions: [ phone ] } ];

	it.each( [
		[ true, { plan: 'gold' } ],
		[ false, {} ],
		[ null, {} ],
	] )( 'counts only where they hold (%s)', ( show, expected ) => {
		decide.mockReturnValue( { show, rule: true, widget: '' } );
		expect( attributesOf( row ) ).toEqual( expected );
		expect( decide.mock.calls ).toEqual( [
			[ { default: 'hide', rules: [ { conditions: [ phone ], action: 'show' } ], zones }, COUNTS ],
		] );
	} );

	it.each( [ undefined, { decide: document.createElement( 'a' ) } ] )(
		'counts nowhere if the script that decides is missing (%s)',
		( found ) => {
			Object.assign( window, { tawkIntegration: found } );
			expect( attributesOf( row ) ).toEqual( {} );
		}
	);

	it( 'leaves its key to the next that holds', () => {
		decide.mockReturnValue( { show: false } );
		expect( attributesOf( [ ...row, { key: 'plan', values: [ 'silver' ], conditions: [] } ] ) ).toEqual( {
			plan: 'silver',
		} );
	} );
} );

it( 'what is beyond the limits is told, what has no value is not', () => {
	const many = Array.from( { length: 51 }, ( _, index ) => ( { key: `key-${ index }`, values: [ 'x' ] } ) );
	const tags = [ { values: Array.from( { length: 11 }, ( _, index ) => `tag ${ index }` ) } ];
	const attributes = [ { key: 'email', values: [ 'x' ] }, { key: 'empty', values: [] }, ...many ];
	factsOf( { ...PLAIN, attributes, tags }, COUNTS, report );
	expect( report.mock.calls ).toEqual( [
		[ 'attribute', 'email', 'key' ],
		[ 'attribute', 'key-50', 'limit' ],
		[ 'tag', 'tag 10', 'limit' ],
	] );
} );
