import { checkAttributes, checkEventName, checkMetadata, checkTags, mergeAttributes, mergeTags } from './limits';

const many = ( count: number ): Record< string, string > =>
	Object.fromEntries( Array.from( { length: count }, ( _, index ) => [ `key-${ index }`, 'value' ] ) );

const codeOf = ( checked: { ok: true } | { ok: false; code: string } ): string =>
	checked.ok ? 'accepted' : checked.code;

describe( 'attributes', () => {
	test( 'keys of letters, digits and hyphens come back in lower case', () => {
		expect( checkAttributes( { 'Order-Last': '#1043', plan2: 'Pro' } ) ).toEqual( {
			ok: true,
			value: { 'order-last': '#1043', plan2: 'Pro' },
		} );
	} );

	test.each( [
		[ 'an underscore in a key', { order_last: '1' }, 'CONTAINS_INVALID_KEY' ],
		[ 'a space in a key', { 'order last': '1' }, 'CONTAINS_INVALID_KEY' ],
		[ 'a dot in a key', { 'order.last': '1' }, 'CONTAINS_INVALID_KEY' ],
		[ 'an umlaut in a key', { größe: '1' }, 'CONTAINS_INVALID_KEY' ],
		[ 'an empty key', { '': '1' }, 'CONTAINS_INVALID_KEY' ],
		[ 'an empty value', { plan: '' }, 'CONTAINS_INVALID_VALUE' ],
		[ 'a value of 256 characters', { plan: 'x'.repeat( 256 ) }, 'CONTAINS_INVALID_VALUE' ],
		[ 'a value of 128 two-unit characters', { plan: '😀'.repeat( 128 ) }, 'CONTAINS_INVALID_VALUE' ],
		[ 'a number', { plan: 7 }, 'CONTAINS_INVALID_VALUE' ],
		[ 'a boolean', { plan: true }, 'CONTAINS_INVALID_VALUE' ],
		[ 'null', { plan: null }, 'CONTAINS_INVALID_VALUE' ],
		[ 'no attribute at all', {}, 'INVALID_ATTRIBUTES' ],
		[ 'a list', [ 'plan' ], 'INVALID_ATTRIBUTES' ],
		[ 'a text', 'plan', 'INVALID_ATTRIBUTES' ],
		[ 'nothing', undefined, 'INVALID_ATTRIBUTES' ],
	] )( '%s is refused', ( _, given, code ) => {
		expect( codeOf( checkAttributes( given ) ) ).toBe( code );
	} );

	test.each( [
		[ 'one character', 'x' ],
		[ '255 characters', 'x'.repeat( 255 ) ],
	] )( 'a value of %s is accepted', ( _, value ) => {
		expect( codeOf( checkAttributes( { plan: value } ) ) ).toBe( 'accepted' );
	} );

	test( 'a visitor may have 50, new and old together, and a 51st stores nothing', () => {
		expect( codeOf( mergeAttributes( many( 49 ), { another: '1' } ) ) ).toBe( 'accepted' );
		expect( codeOf( mergeAttributes( many( 50 ), { another: '1' } ) ) ).toBe( 'ATTRIBUTE_LIMIT_EXCEEDED' );
	} );

	test( 'a key that is there already is overwritten and does not count again', () => {
		expect( mergeAttributes( { plan: 'Free' }, { plan: 'Pro' } ) ).toEqual( { ok: true, value: { plan: 'Pro' } } );
		expect( codeOf( mergeAttributes( many( 50 ), { 'key-0': 'other' } ) ) ).toBe( 'accepted' );
	} );

	test( 'name, e-mail and hash are no attributes and do not count', () => {
		const merged = mergeAttributes( many( 50 ), { name: 'Ada', email: 'ada@example.com', hash: 'x' } );
		expect( merged ).toEqual( { ok: true, value: many( 50 ) } );
	} );
} );

describe( 'events', () => {
	test.each( [ 'order-placed', 'A1' ] )( 'the name %s is accepted', ( name ) => {
		expect( codeOf( checkEventName( name ) ) ).toBe( 'accepted' );
	} );

	test.each( [ 'order_placed', 'order placed', '', 'x'.repeat( 256 ), 7, undefined ] )(
		'the name %p is refused',
		( name ) => {
			expect( codeOf( checkEventName( name ) ) ).toBe( 'INVALID_EVENT_NAME' );
		}
	);

	test( 'metadata may be absent or empty', () => {
		expect( codeOf( checkMetadata( undefined ) ) ).toBe( 'accepted' );
		expect( codeOf( checkMetadata( {} ) ) ).toBe( 'accepted' );
	} );

	test.each( [
		[ 'a text', 'total', 'INVALID_ATTRIBUTES' ],
		[ 'a bad key', { order_total: '1' }, 'CONTAINS_INVALID_KEY' ],
		[ 'a number', { total: 59 }, 'CONTAINS_INVALID_VALUE' ],
		[ '51 keys', many( 51 ), 'ATTRIBUTE_LIMIT_EXCEEDED' ],
	] )( 'metadata of %s is refused', ( _, given, code ) => {
		expect( codeOf( checkMetadata( given ) ) ).toBe( code );
	} );
} );

describe( 'tags', () => {
	const tags = ( count: number ): string[] => Array.from( { length: count }, ( _, index ) => `tag ${ index }` );

	test( 'any text is a tag, and twice the same counts once', () => {
		expect( checkTags( [ 'VIP ☆', 'VIP ☆', 'role_x' ] ) ).toEqual( { ok: true, value: [ 'VIP ☆', 'role_x' ] } );
	} );

	test.each( [
		[ 'a text', 'vip' ],
		[ 'an empty list', [] ],
		[ 'a number in the list', [ 7 ] ],
		[ 'an empty tag', [ '' ] ],
		[ 'a blank tag', [ '  ' ] ],
		[ 'a tag of 256 characters', [ 'x'.repeat( 256 ) ] ],
		[ 'nothing', undefined ],
	] )( '%s is refused', ( _, given ) => {
		expect( codeOf( checkTags( given ) ) ).toBe( 'INVALID_TAGS' );
	} );

	test( 'a call may carry 10', () => {
		expect( codeOf( checkTags( tags( 10 ) ) ) ).toBe( 'accepted' );
		expect( codeOf( checkTags( tags( 11 ) ) ) ).toBe( 'TAG_LIMIT_EXCEEDED' );
	} );

	test( 'a chat may have 10 in total, and one it has already does not count again', () => {
		expect( codeOf( mergeTags( tags( 9 ), [ 'new' ] ) ) ).toBe( 'accepted' );
		expect( codeOf( mergeTags( tags( 10 ), [ 'new' ] ) ) ).toBe( 'TAG_LIMIT_EXCEEDED' );
		expect( codeOf( mergeTags( tags( 10 ), [ 'tag 0' ] ) ) ).toBe( 'accepted' );
	} );
} );
