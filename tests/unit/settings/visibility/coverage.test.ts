import { idleLines, type Idle } from '../../../../src/settings/visibility/coverage';
import type { Line } from '../../../../src/settings/visibility/rule';
import { is, isNot, line } from './lines';

const phone = is( 'device', [ 'phone' ] );
const search = is( 'page_type', [ 'search' ] );
const sales = { id: 'sales', name: 'Sales', property_id: '', widget_id: '' };

const idle = ( lines: Line[], otherwise: 'show' | 'hide' = 'show' ): Record< string, Idle > =>
	Object.fromEntries(
		idleLines( lines, { evaluates: ( type ) => type !== 'moon_phase', widgets: [ sales ], otherwise } )
	);

describe( 'a line can never decide', () => {
	it( 'behind one without conditions', () => {
		expect( idle( [ line( 'a', 'hide' ), line( 'b', 'show', phone ) ] ) ).toEqual( {
			b: { why: 'covered', by: 'a' },
		} );
	} );

	it( 'behind one with the same conditions, in any order', () => {
		expect( idle( [ line( 'a', 'hide', phone, search ), line( 'b', 'hide', search, phone ) ] ) ).toEqual( {
			b: { why: 'covered', by: 'a' },
		} );
	} );

	it( 'behind one with fewer conditions', () => {
		expect( idle( [ line( 'a', 'hide', phone ), line( 'b', 'hide', phone, search ) ] ) ).toEqual( {
			b: { why: 'covered', by: 'a' },
		} );
	} );

	it( 'behind one whose list has all of its own, or whose exceptions are among its own', () => {
		expect(
			idle( [ line( 'a', 'hide', is( 'post', [ 1, 2, 3 ] ) ), line( 'b', 'hide', is( 'post', [ 3, 1 ] ) ) ] )
		).toEqual( {
			b: { why: 'covered', by: 'a' },
		} );
		expect(
			idle( [ line( 'a', 'hide', isNot( 'post', [ 1 ] ) ), line( 'b', 'hide', isNot( 'post', [ 1, 2 ] ) ) ] )
		).toEqual( { b: { why: 'covered', by: 'a' } } );
	} );

	it( 'where its conditions exclude each other', () => {
		expect( idle( [ line( 'a', 'hide', is( 'post', [ 1 ] ), isNot( 'post', [ 1, 2 ] ) ) ] ) ).toEqual( {
			a: { why: 'contradiction' },
		} );
	} );

	it( 'with a condition that nothing can evaluate, and then covers no other', () => {
		expect(
			idle( [ line( 'a', 'hide', is( 'moon_phase', 1 ) ), line( 'b', 'hide', is( 'moon_phase', 1 ), phone ) ] )
		).toEqual( {
			a: { why: 'unknown_condition' },
			b: { why: 'unknown_condition' },
		} );
	} );

	it( 'at the end, where the same happens without it', () => {
		expect(
			idle( [
				line( 'a', 'show', phone ),
				line( 'b', 'hide', search ),
				line( 'c', 'show', is( 'post', [ 1 ] ) ),
			] )
		).toEqual( { c: { why: 'same_as_end' } } );
		expect( idle( [ line( 'a', 'hide', phone ), line( 'b', 'hide', search ) ], 'hide' ) ).toEqual( {
			a: { why: 'same_as_end' },
			b: { why: 'same_as_end' },
		} );
	} );
} );

describe( 'a line may decide', () => {
	it( 'behind one with more conditions', () => {
		expect( idle( [ line( 'a', 'hide', phone, search ), line( 'b', 'hide', phone ) ] ) ).toEqual( {} );
	} );

	it( 'behind one whose list has only some of its own', () => {
		expect(
			idle( [ line( 'a', 'hide', is( 'post', [ 1 ] ) ), line( 'b', 'hide', is( 'post', [ 1, 2 ] ) ) ] )
		).toEqual( {} );
		expect(
			idle( [ line( 'a', 'hide', isNot( 'post', [ 1, 2 ] ) ), line( 'b', 'hide', isNot( 'post', [ 1 ] ) ) ] )
		).toEqual( {} );
	} );

	it( 'behind one that is switched off, and is not judged while it is off itself', () => {
		expect( idle( [ { ...line( 'a', 'hide' ), enabled: false }, line( 'b', 'hide', phone ) ] ) ).toEqual( {} );
		expect( idle( [ line( 'a', 'hide' ), { ...line( 'b', 'hide', phone ), enabled: false } ] ) ).toEqual( {} );
	} );

	it( 'behind one of the other kind: picking a widget and showing are decided apart', () => {
		expect( idle( [ { ...line( 'a', 'use_widget' ), widget: 'sales' }, line( 'b', 'hide', phone ) ] ) ).toEqual(
			{}
		);
	} );

	it( 'where nothing has been chosen yet', () => {
		expect(
			idle( [ line( 'a', 'hide', is( 'post', [] ) ), line( 'b', 'hide', is( 'post', [] ), phone ) ] )
		).toEqual( {} );
	} );
} );

describe( 'a line that picks a widget', () => {
	const picking = ( id: string, widget: string, ...conditions: Parameters< typeof line >[ 2 ][] ) => ( {
		...line( id, 'use_widget', ...conditions ),
		widget,
	} );

	it( 'does nothing when the widget is gone, and covers nothing', () => {
		expect( idle( [ picking( 'a', 'gone' ), picking( 'b', 'sales', phone ) ] ) ).toEqual( {
			a: { why: 'no_widget' },
		} );
	} );

	it( 'changes nothing at the end with the main widget', () => {
		expect( idle( [ picking( 'a', 'sales', phone ), picking( 'b', '', search ) ] ) ).toEqual( {
			b: { why: 'same_as_end' },
		} );
	} );

	it( 'is covered like the others', () => {
		expect( idle( [ picking( 'a', 'sales' ), picking( 'b', '', phone ) ] ) ).toEqual( {
			b: { why: 'covered', by: 'a' },
		} );
	} );
} );
