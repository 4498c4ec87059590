import type { RunWords } from './boot';
import { fill, listIn } from './told';

/** Lines that the menu has room for. */
const MOST = 5;

/**
 * What became of automations on this page, the last ones first, a sentence each.
 *
 * @param told  `data-runs` of our configuration: JSON of a list of `Run` (src/automations/automation.ts).
 * @param words
 * @param timed Says a time (Unix, milliseconds) as people read it.
 * @return At most five sentences; one that says so where automations apply and none has run, else none.
 */
export function runLines( told: string | undefined, words: RunWords, timed: ( at: number ) => string ): string[] {
	const lines = listIn( told ).flatMap( ( run ) => {
		const sentence = sentenceFor( run, words );
		const name =
			typeof run.id === 'string' && Object.hasOwn( words.names, run.id ) ? words.names[ run.id ] : run.id;
		return sentence ? [ `${ timed( Number( run.at ) ) } ${ fill( sentence, [ name, firstCode( run ) ] ) }` ] : [];
	} );
	return lines.length || ! Object.keys( words.names ).length ? lines.slice( -MOST ).reverse() : [ words.none ];
}

const outcomesOf = ( { outcomes }: Partial< Record< string, unknown > > ): unknown[] =>
	Array.isArray( outcomes ) ? outcomes : [];

const firstCode = ( run: Partial< Record< string, unknown > > ) => outcomesOf( run ).find( ( code ) => !! code );

function sentenceFor( run: Partial< Record< string, unknown > >, words: RunWords ): string | undefined {
	const { skipped } = run;
	if ( typeof skipped === 'string' ) {
		return Object.hasOwn( words.skipped, skipped )
			? words.skipped[ skipped as keyof RunWords[ 'skipped' ] ]
			: undefined;
	}
	if ( firstCode( run ) ) {
		return words.failed;
	}
	return outcomesOf( run ).includes( null ) ? words.pending : words.done;
}
