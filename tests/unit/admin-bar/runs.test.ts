import type { RunWords } from '../../../src/admin-bar/boot';
import { runLines } from '../../../src/admin-bar/runs';

const words = {
	names: { greet: 'Greeting', rated: 'Bad <b>rating</b> %2$s' },
	done: '“%1$s” has run.',
	failed: '“%1$s” has run, but not all (%2$s).',
	pending: '“%1$s” is under way.',
	none: 'Nothing yet.',
	skipped: { TYPING: '“%1$s” did nothing: somebody types.', LOOP: '“%1$s” was stopped.' },
} as unknown as RunWords;
const lines = ( told: unknown ) => runLines( JSON.stringify( told ), words, ( at ) => `at ${ at }:` );

describe( 'what the toolbar says of automations', () => {
	it( 'is a sentence for each run, the newest first', () => {
		expect(
			lines( [
				{ id: 'greet', at: 1, outcomes: [ '', '' ] },
				{ id: 'greet', at: 2, skipped: 'TYPING' },
				{ id: 'greet', at: 3, outcomes: [ '', 'NO_CONSENT', 'THROWN' ] },
				{ id: 'greet', at: 4, outcomes: [ '', null ] },
				{ id: 'rated', at: 5, outcomes: [] },
			] )
		).toEqual( [
			'at 5: “Bad <b>rating</b> %2$s” has run.',
			'at 4: “Greeting” is under way.',
			'at 3: “Greeting” has run, but not all (NO_CONSENT).',
			'at 2: “Greeting” did nothing: somebody types.',
			'at 1: “Greeting” has run.',
		] );
	} );

	it( 'is the last five', () => {
		const runs = [ 1, 2, 3, 4, 5, 6 ].map( ( at ) => ( { id: 'greet', at, outcomes: [] } ) );
		expect( lines( runs ) ).toHaveLength( 5 );
		expect( lines( runs )[ 4 ] ).toBe( 'at 2: “Greeting” has run.' );
	} );

	it.each( [ [ undefined ], [ '' ], [ '{' ], [ '7' ], [ 'null' ], [ '{"id":"greet"}' ], [ '[null,1,"greet",{}]' ] ] )(
		'is that nothing has run where nothing usable is told: %s',
		( told ) => {
			expect( runLines( told, words, String ) ).toEqual( [ 'Nothing yet.' ] );
		}
	);

	it( 'leaves out what it has no name or no words for', () => {
		expect(
			lines( [
				{ id: 'constructor', at: 1, outcomes: [] },
				{ id: 'greet', at: 2, skipped: 'toString' },
				{ id: 'greet', at: 3, skipped: 'LOOP' },
			] )
		).toEqual( [ 'at 3: “Greeting” was stopped.' ] );
	} );
} );
