import type { Cause } from '../../../src/settings/boot';
import type { Evidence } from '../../../src/settings/status/evidence';
import { applying, verdict, type Facts } from '../../../src/settings/status/verdict';

const good: Evidence = { revision: 7, script: true, hidden: false, second: false, policies: [] };
const without: Evidence = { ...good, revision: null, script: false };
const onClick: Evidence = { ...good, hidden: true };
const hidden: Cause = { name: 'hidden_by_rule', sentence: 'Hidden by line 2.', button: 'Open' };
const facts = ( more: Partial< Facts > ): Facts => ( {
	serverCause: '',
	revision: 7,
	homeCause: null,
	page: good,
	connection: null,
	scriptUrl: 'https://embed.tawk.to/5f1e9c8a0b2d4c6e8f013579/default',
	homeUrl: 'https://example.com/',
	...more,
} );

describe( 'why visitors do not get the chat', () => {
	it.each< [ string, Partial< Facts >, string[] ] >( [
		[ 'nothing, where the page has script and revision', {}, [] ],
		[ 'nothing, where somebody saved again meanwhile', { page: { ...good, revision: 8 } }, [] ],
		[ 'what the server knows', { serverCause: 'not_connected', page: null }, [ 'not_connected' ] ],
		[
			'what the server knows, without the chat on the page',
			{ serverCause: 'switched_off', page: without },
			[ 'switched_off' ],
		],
		[
			'switched off, but a cache still hands out the chat',
			{ serverCause: 'switched_off' },
			[ 'switched_off', 'old_copy' ],
		],
		[ 'paused, but a cache still hands out the chat', { serverCause: 'paused' }, [ 'paused', 'old_copy' ] ],
		[ 'a page that cannot be read', { page: null }, [ 'unreachable' ] ],
		[ 'a page made with older settings', { page: { ...good, revision: 6 } }, [ 'old_copy' ] ],
		[
			'a page made with older settings, also around the cache',
			{ page: { ...good, revision: 6 }, fresh: { ...good, revision: 6 } },
			[ 'old_copy' ],
		],
		[ 'a page from before, where a fresh one has the chat', { page: without, fresh: good }, [ 'old_copy' ] ],
		[ 'a page without the chat, fresh or not', { page: without, fresh: without }, [ 'script_removed' ] ],
		[
			'a page without the chat, where no second look was possible',
			{ page: without, fresh: null },
			[ 'script_removed' ],
		],
		[
			'a page that lost the script but not its configuration',
			{ page: { ...good, script: false }, fresh: { ...good, script: false } },
			[ 'script_removed' ],
		],
		[ 'a line that hides the chat on the home page', { page: without, homeCause: hidden }, [ 'hidden_by_rule' ] ],
		[
			'a line that hides it, while a cache still hands out the chat',
			{ page: { ...good, revision: 6 }, homeCause: hidden },
			[ 'old_copy', 'hidden_by_rule' ],
		],
		[
			'a line that hides it, where a click may load it all the same',
			{ page: onClick, homeCause: hidden },
			[ 'hidden_by_rule' ],
		],
		[
			'a line that hides it, where a cache hands out a page from before that a click may load it on',
			{ page: { ...onClick, revision: 6 }, homeCause: hidden },
			[ 'hidden_by_rule' ],
		],
		[
			'a page that hides it until a click, though the settings do not',
			{ page: onClick, fresh: onClick },
			[ 'hidden_by_code' ],
		],
		[
			'a page from when a line hid it until a click',
			{ page: { ...onClick, revision: 6 }, fresh: good },
			[ 'old_copy' ],
		],
		[
			'switched off, but a cache still hands out pages whose clicks load it',
			{ serverCause: 'switched_off', page: onClick },
			[ 'switched_off', 'old_copy' ],
		],
		[ 'nothing, where the page shows the chat though the server did not expect it', { homeCause: hidden }, [] ],
		[ 'a second code', { page: { ...good, second: true } }, [ 'second_code' ] ],
		[ 'a policy of the page', { page: { ...good, policies: [ "script-src 'self'" ] } }, [ 'blocked_by_policy' ] ],
		[ 'a widget that does not exist', { connection: 'no_such_widget' }, [ 'no_such_widget' ] ],
		[ 'a policy that refused the test', { connection: 'blocked_by_policy' }, [ 'blocked_by_policy' ] ],
	] )( '%s', ( _name, more, expected ) => {
		expect( applying( facts( more ) ).sort() ).toEqual( [ ...expected ].sort() );
	} );

	it.each( [ 'works', 'failing', 'blocked_by_browser', 'no_answer' ] as const )(
		'is not told by a test that ended with “%s”: it speaks of this browser and moment',
		( connection ) => {
			expect( applying( facts( { connection } ) ) ).toEqual( [] );
		}
	);

	it( 'is said with the line that hides the chat', () => {
		const causes = [ { name: 'hidden_by_rule', sentence: 'Hidden by a line.', button: 'Open' } ];
		expect( verdict( facts( { page: without, homeCause: hidden } ), causes ) ).toEqual( [ hidden ] );
	} );

	it( 'is said in the order of the list', () => {
		const causes = [ 'no_such_widget', 'second_code', 'old_copy' ].map( ( name ) => ( {
			name,
			sentence: '',
			button: '',
		} ) );
		const found = verdict(
			facts( { page: { ...good, second: true, revision: 1 }, connection: 'no_such_widget' } ),
			causes
		);
		expect( found.map( ( { name } ) => name ) ).toEqual( [ 'no_such_widget', 'second_code', 'old_copy' ] );
	} );
} );
