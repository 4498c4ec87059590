import { readFileSync } from 'node:fs';
import { isIncomplete } from '../../../../src/settings/automations/incomplete';
import { readyMade } from '../../../../src/settings/automations/ready-made';
import { sentenceOf } from '../../../../src/settings/automations/sentence';
import { newAction, newTrigger, ownLine } from '../../../../src/settings/automations/start';
import { warningsOf } from '../../../../src/settings/automations/warnings';
import { automation, known, namesOf } from './known';

const documents = readFileSync( 'docs/automations.md', 'utf8' );
const made = readyMade( 'https://example.com/' );
const all = made.flatMap( ( { lines } ) => lines( [] ) );

describe( 'ready-made automations', () => {
	it( 'are complete, but for the pages that the owner chooses', () => {
		const incomplete = all.filter( ( line ) => isIncomplete( line, known ) ).map( ( { id } ) => id );
		expect( incomplete ).toEqual( [ 'tag-by-page' ] );
	} );

	it( 'need no warning', () => {
		expect( all.flatMap( ( line ) => warningsOf( line, known ) ) ).toEqual( [] );
	} );

	it( 'have ids that nobody has', () => {
		const ids = all.map( ( { id } ) => id );
		expect( new Set( ids ).size ).toBe( ids.length );
		const again = made.flatMap( ( { lines } ) => lines( ids ) ).map( ( { id } ) => id );
		expect( again.filter( ( id ) => ids.includes( id ) ) ).toEqual( [] );
	} );

	it( 'tell analytics the names that the documents propose', () => {
		const proposed = new Map(
			[ ...documents.matchAll( /^\| `(\w+)` \| `(tawk_\w+)` \|/gm ) ].map( ( [ , on, event ] ) => [ on, event ] )
		);
		const events = all.flatMap( ( { trigger, actions } ) =>
			actions.flatMap( ( { do: name, event } ) => ( name === 'data_layer' ? [ [ trigger.on, event ] ] : [] ) )
		);
		expect( events ).toHaveLength( 3 );
		expect( events ).toEqual( events.map( ( [ on ] ) => [ on, proposed.get( String( on ) ) ] ) );
	} );

	it( 'lead the link of an e-mail to the chat on every device', () => {
		const link = made.find( ( { name } ) => name === 'link-from-mail' );
		expect( link?.note ).toContain( 'https://example.com/?chat=open' );
		expect( link?.lines( [] ).map( ( line ) => sentenceOf( line, known ) ) ).toEqual( [
			'When a page is opened, if the address parameter “chat” is “open” and the visitor uses a phone, a tablet, or a desktop, then open the chat.',
		] );
		expect(
			readyMade( 'https://example.com/?lang=de' ).find( ( { name } ) => name === 'link-from-mail' )?.note
		).toContain( 'https://example.com/?lang=de&chat=open' );
	} );
} );

describe( 'what is begun', () => {
	it( 'is complete where nothing must be chosen, and keeps what fits', () => {
		expect( isIncomplete( ownLine( known, [] ), known ) ).toBe( false );
		const before = { do: 'add_tags', tags: [ 'vip' ] };
		expect( newAction( 'remove_tags', known, before ) ).toEqual( { do: 'remove_tags', tags: [ 'vip' ] } );
		expect( newAction( 'add_event', known, before ) ).toEqual( { do: 'add_event', name: '', metadata: {} } );
		expect( newTrigger( 'click', known, { on: 'form_submit', selector: '#a' } ) ).toEqual( {
			on: 'click',
			selector: '#a',
		} );
	} );

	it.each( namesOf( 'action_' ) )( 'as the action %s has every argument', ( name ) => {
		const properties = Object.keys( known.actionOf( name )?.schema.properties ?? {} );
		expect( Object.keys( newAction( name, known ) ) ).toEqual( [ 'do', ...properties ] );
	} );

	it.each( [
		{ do: 'set_attributes', attributes: {} },
		{ do: 'set_attributes', attributes: { email: 'a@example.com' } },
		{ do: 'set_attributes', attributes: { plan: ' ' } },
		{ do: 'add_tags', tags: [] },
		{ do: 'add_tags', tags: [ 'vip', '' ] },
		{ do: 'add_event', name: 'Not lawful', metadata: {} },
		{ do: 'data_layer', event: '2nd', parameters: {} },
		{ do: 'data_layer', event: 'rated', parameters: { rating: '' } },
		{ do: 'data_layer', event: 'rated', parameters: { '': 'bad' } },
		{ do: 'dispatch', name: 'tawkLoad', detail: {} },
	] )( 'is incomplete as $do with what the server would refuse', ( action ) => {
		expect( isIncomplete( automation( { actions: [ action ] } ), known ) ).toBe( true );
	} );
} );
