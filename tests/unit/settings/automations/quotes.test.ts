import { toRecord, rowsFor } from '../../../../src/settings/automations/editor/rows';
import { nameKind } from '../../../../src/settings/automations/names';
import { filled, quotedIn, quotesPersonal, unknownQuotes } from '../../../../src/settings/automations/quotes';
import { known } from './known';

describe( 'a text', () => {
	it( 'quotes what stands in braces, each once', () => {
		expect( quotedIn( '{trigger.name} and {trigger.name}, {trigger.order-id} {other.name} {trigger. x}' ) ).toEqual(
			[ 'name', 'order-id' ]
		);
	} );

	it( 'is filled with what the trigger told, and nothing for what it did not', () => {
		expect( filled( '{trigger.name}: {trigger.constructor}{trigger.$&}!', { name: '$& {trigger.id}' } ) ).toBe(
			'$& {trigger.id}: !'
		);
	} );

	it.each( [
		[ [ 'email' ], '{trigger.name} {trigger.email}', 'agent_join_chat' ],
		[ [], 'no quote', 'page_view' ],
		[ [], 'a further question: {trigger.size}', 'offline_submit' ],
		[ [], 'what another plugin tells: {trigger.size}', 'cart_emptied' ],
		[ [], 'whatever an unknown trigger tells: {trigger.size}', 'moonrise' ],
	] )( 'quotes in vain: %j of “%s”', ( names, text, on ) => {
		expect( unknownQuotes( text, { on }, known.triggerOf( on ) ) ).toEqual( names );
	} );

	it( 'may tell analytics who it is', () => {
		expect( quotesPersonal( 'from {trigger.email}' ) ).toBe( true );
		expect( quotesPersonal( 'rated {trigger.rating}, name' ) ).toBe( false );
	} );
} );

describe( 'a name', () => {
	it.each( [
		[ 'attribute_key', 'Customer Plan', 'customer-plan' ],
		[ 'event_name', 'Prix demandé', 'prix-demande' ],
		[ 'analytics_name', 'chat-started now', 'chat_started_now' ],
		[ 'dom_event_name', 'shop:chat opened', 'shop:chat-opened' ],
		[ 'detail_name', 'page title', 'page_title' ],
	] )( 'of the kind %s: “%s” is taken as “%s”', ( definition, typed, name ) => {
		const kind = nameKind( definition );
		expect( kind?.from( typed ) ).toBe( name );
		expect( kind?.flawOf( name ) ).toBe( '' );
		expect( kind?.flawOf( '' ) ).toMatch( /^Give it a name/ );
	} );

	it.each( [
		[ 'attribute_key', 'email' ],
		[ 'event_name', 'preis_gefragt' ],
		[ 'event_name', 'x'.repeat( 101 ) ],
		[ 'analytics_name', '1st' ],
		[ 'analytics_name', 'x'.repeat( 41 ) ],
		[ 'dom_event_name', 'TawkLoad' ],
		[ 'detail_name', 'größe' ],
	] )( 'of the kind %s is not %s', ( definition, name ) => {
		expect( nameKind( definition )?.flawOf( name ) ).not.toBe( '' );
	} );
} );

describe( 'rows of texts', () => {
	it( 'are kept by name, the last of each, and not while they are empty', () => {
		expect(
			toRecord( [
				[ 'a', '1' ],
				[ '', '' ],
				[ 'a', '2' ],
				[ 'b', '' ],
			] )
		).toEqual( { a: '2', b: '' } );
	} );

	it( 'stay as one types them until something else is kept', () => {
		const typed = [
			[ 'a', '1' ],
			[ 'a', '2' ],
		] as const;
		expect( rowsFor( typed, { a: '2' } ) ).toBe( typed );
		expect( rowsFor( typed, { a: '3' } ) ).toEqual( [ [ 'a', '3' ] ] );
		expect( rowsFor( typed, [] ) ).toEqual( [] );
	} );
} );
