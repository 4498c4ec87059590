import type { Condition } from '../../../src/shared/settings';
import { factsOf } from '../../../src/visitor/rows';
import type { Config } from '../../../src/widget/config';
import { PLAIN } from '../widget/plain-config';

const COUNTS = [ 3, 2, 1, 'https://example.com/landing/' ] as const;
const phone: Condition = { type: 'device', operator: 'is', value: [ 'phone' ] };

const report = jest.fn();
const holds = jest.fn();
const attributesOf = ( attributes: Config[ 'attributes' ] ) =>
	factsOf( { attributes: attributes! }, COUNTS, holds, report ).attributes;

beforeEach( () => {
	report.mockReset();
	holds.mockReset();
} );

it( 'facts are nothing where there are no rows', () => {
	expect( factsOf( PLAIN, COUNTS, holds, report ) ).toEqual( { attributes: {}, tags: [] } );
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
	expect( factsOf( { tags }, COUNTS, holds, report ).tags ).toEqual( [ 'role-editor', 'vip' ] );
} );

describe( 'a row with conditions', () => {
	const row = [ { key: 'plan', values: [ 'gold' ], conditions: [ phone ] } ];

	it.each( [
		[ true, { plan: 'gold' } ],
		[ false, {} ],
	] )( 'counts only where they hold (%s)', ( isMet, expected ) => {
		holds.mockReturnValue( isMet );
		expect( attributesOf( row ) ).toEqual( expected );
		expect( holds.mock.calls ).toEqual( [ [ [ phone ] ] ] );
	} );

	it( 'leaves its key to the next that holds', () => {
		holds.mockReturnValue( false );
		expect( attributesOf( [ ...row, { key: 'plan', values: [ 'silver' ], conditions: [] } ] ) ).toEqual( {
			plan: 'silver',
		} );
	} );
} );

it( 'what is beyond the limits is told, what has no value is not', () => {
	const many = Array.from( { length: 51 }, ( _, index ) => ( { key: `key-${ index }`, values: [ 'x' ] } ) );
	const tags = [ { values: Array.from( { length: 11 }, ( _, index ) => `tag ${ index }` ) } ];
	const attributes = [ { key: 'email', values: [ 'x' ] }, { key: 'empty', values: [] }, ...many ];
	factsOf( { attributes, tags }, COUNTS, holds, report );
	expect( report.mock.calls ).toEqual( [
		[ 'attribute', 'email', 'key' ],
		[ 'attribute', 'key-50', 'limit' ],
		[ 'tag', 'tag 10', 'limit' ],
	] );
} );
