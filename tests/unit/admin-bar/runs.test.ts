import { runLines } from '../../../src/admin-bar/runs';
import type { RunWords } from '../../../src/admin-bar/boot';

const words: RunWords = {
	names: { a: 'Hesitant shopper', b: 'Leaving' },
	none: 'None has run.',
	done: '“%1$s” has run.',
	failed: '“%1$s” failed (%2$s).',
	pending: '“%1$s” is under way.',
	skipped: {
		CONDITIONS: '“%1$s”: conditions.',
		ONCE: '“%1$s”: once.',
		TYPING: '“%1$s”: typing.',
		CLOSED: '“%1$s”: closed.',
		PHONE: '“%1$s”: phone.',
		RULES: '“%1$s”: rules.',
		LOOP: '“%1$s”: loop.',
		TOO_MANY: '“%1$s”: too many.',
		NO_CONSENT: '“%1$s”: no consent.',
	},
};
const lines = ( told: unknown ) => runLines( JSON.stringify( told ), words, ( at ) => `at ${ at }` );

describe( 'what the toolbar says of automations', () => {
	it( 'is a sentence for each, the last one first', () => {
		expect(
			lines( [
				{ id: 'a', at: 1, outcomes: [ '', '' ] },
				{ id: 'b', at: 2, outcomes: [ '', 'NO_CONSENT', null ] },
				{ id: 'a', at: 3, skipped: 'TYPING' },
				{ id: 'b', at: 4, outcomes: [ null, '' ] },
			] )
		).toEqual( [
			'at 4 “Leaving” is under way.',
			'at 3 “Hesitant shopper”: typing.',
			'at 2 “Leaving” failed (NO_CONSENT).',
			'at 1 “Hesitant shopper” has run.',
		] );
	} );

	it( 'is of the last five alone', () => {
		const runs = [ 1, 2, 3, 4, 5, 6 ].map( ( at ) => ( { id: 'a', at, outcomes: [] } ) );
		expect( lines( runs ) ).toHaveLength( 5 );
		expect( lines( runs )[ 0 ] ).toBe( 'at 6 “Hesitant shopper” has run.' );
	} );

	it( 'names one that PHP does not know by its id', () => {
		expect( lines( [ { id: 'constructor', at: 1, outcomes: [ '' ] } ] ) ).toEqual( [
			'at 1 “constructor” has run.',
		] );
	} );

	it.each( [
		[ undefined ],
		[ '' ],
		[ '{' ],
		[ '[]' ],
		[ '[null,1]' ],
		[ '[{"id":"a","at":1,"skipped":"constructor"}]' ],
	] )( 'says that none has run where automations apply and nothing usable is told: %s', ( told ) => {
		expect( runLines( told, words, String ) ).toEqual( [ 'None has run.' ] );
		expect( runLines( told, { ...words, names: {} }, String ) ).toEqual( [] );
	} );
} );
