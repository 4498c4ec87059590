import type { RunWords } from './boot';
import { fill, listIn } from './lists';

/** Lines that the menu has room for. */
const MOST = 5;

/**
 * The last automations that have run, a sentence each, the newest first.
 *
 * @param told  `data-runs` of our configuration: JSON of a list of `Run` (src/automations/automation.ts).
 * @param words
 * @param clock Says what time it was; given Unix time in milliseconds.
 * @return At most five sentences. Where nothing usable is told: that nothing has run.
 */
export function runLines( told: string | undefined, words: RunWords, clock: ( at: number ) => string ): string[] {
	const lines = listIn( told ).flatMap( ( { id, at, skipped, outcomes } ) => {
		const name = typeof id === 'string' && Object.hasOwn( words.names, id ) ? words.names[ id ] : undefined;
		const sentence = sentenceFor( skipped, outcomes, words );
		return name !== undefined && typeof at === 'number' && sentence
			? [ `${ clock( at ) } ${ fill( sentence, [ name, codeIn( outcomes ) ] ) }` ]
			: [];
	} );
	return lines.length ? lines.slice( -MOST ).reverse() : [ words.none ];
}

function sentenceFor( skipped: unknown, outcomes: unknown, words: RunWords ): string | undefined {
	if ( typeof skipped === 'string' ) {
		return Object.hasOwn( words.skipped, skipped )
			? words.skipped[ skipped as keyof RunWords[ 'skipped' ] ]
			: undefined;
	}
	if ( codeIn( outcomes ) ) {
		return words.failed;
	}
	return Array.isArray( outcomes ) && outcomes.includes( null ) ? words.pending : words.done;
}

/** What hindered the first action that was not done; '' for none. */
const codeIn = ( outcomes: unknown ): string =>
	Array.isArray( outcomes ) ? String( outcomes.find( ( outcome ) => outcome ) ?? '' ) : '';
