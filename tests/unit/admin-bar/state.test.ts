import type { Boot } from '../../../src/admin-bar/boot';
import { wordsFor } from '../../../src/admin-bar/state';

const state = ( name: string ) => ( { label: `Chat: ${ name }`, sentence: `It is ${ name }.` } );
const boot: Boot = {
	states: {
		shown: state( 'shown' ),
		waiting: state( 'waiting' ),
		not_running: state( 'not running' ),
		hidden_by_rule: state( 'hidden' ),
		hidden_by_default: state( 'hidden' ),
		own_setting: state( 'hidden' ),
	},
	server: null,
	words: { saved: '', failed: '' },
};
const hidden: Boot = { ...boot, server: { name: 'hidden_by_rule', sentence: 'Hidden by line 2 “Quiet”.' } };

describe( 'what the toolbar says', () => {
	it( 'is what the script reports', () => {
		expect( wordsFor( boot, 'shown', false ) ).toEqual( state( 'shown' ) );
		expect( wordsFor( hidden, 'shown', true ) ).toEqual( state( 'shown' ) );
	} );

	it( 'is the server’s reason where the page has no configuration', () => {
		expect( wordsFor( hidden, null, false ) ).toEqual( {
			label: 'Chat: hidden',
			sentence: 'Hidden by line 2 “Quiet”.',
		} );
	} );

	it.each( [ 'hidden_by_rule', 'hidden_by_default' ] )(
		'is the server’s reason where it knows more than that the chat is “%s”',
		( reported ) => {
			const own = { name: 'own_setting', sentence: 'Hidden by the page’s own setting.' };
			expect( wordsFor( { ...boot, server: own }, reported, true ) ).toEqual( {
				label: 'Chat: hidden',
				sentence: 'Hidden by the page’s own setting.',
			} );
			expect( wordsFor( boot, reported, true ) ).toEqual( state( 'hidden' ) );
		}
	);

	it( 'is a removed script where the page should have one', () => {
		expect( wordsFor( boot, null, false ) ).toEqual( state( 'not running' ) );
	} );

	it( 'waits a while for a script that says nothing', () => {
		expect( wordsFor( boot, undefined, false ) ).toEqual( state( 'waiting' ) );
		expect( wordsFor( boot, undefined, true ) ).toEqual( state( 'not running' ) );
	} );

	it( 'falls back on waiting for a state that it has no words for', () => {
		expect( wordsFor( boot, 'news', false ) ).toEqual( state( 'waiting' ) );
	} );
} );
