import { __, _n, sprintf } from '@wordpress/i18n';
import type { WeeklyHours } from '../shared/settings';

/** So many are named in a sentence; of a longer list one fewer, and the number of the others. */
const NAMED = 4;

/** The language of the screen; WordPress writes some as no browser knows them (`pt-PT-ao90`). */
export function screenLanguage(): string {
	const { lang } = document.documentElement;
	try {
		return Intl.getCanonicalLocales( lang )[ 0 ] ?? 'en';
	} catch {
		return 'en';
	}
}

/** “A, B and C”, “A, B, C and 7 more”; “…” for nothing yet. */
export function listed( names: readonly string[], joint: 'and' | 'or' = 'and' ): string {
	if ( names.length === 0 ) {
		return '…';
	}
	const type = joint === 'and' ? 'conjunction' : 'disjunction';
	const shown = names.length > NAMED ? names.slice( 0, NAMED - 1 ) : names;
	const more = names.length - shown.length;
	return new Intl.ListFormat( screenLanguage(), { type } ).format( [
		...shown,
		/* translators: %d: number of further entries of a list. */
		...( more > 0 ? [ sprintf( _n( '%d more', '%d more', more, 'tawk-integration' ), more ) ] : [] ),
	] );
}

type Day = WeeklyHours[ 'days' ][ number ];

const DAYS: Record< Day, string > = {
	mon: __( 'Mon', 'tawk-integration' ),
	tue: __( 'Tue', 'tawk-integration' ),
	wed: __( 'Wed', 'tawk-integration' ),
	thu: __( 'Thu', 'tawk-integration' ),
	fri: __( 'Fri', 'tawk-integration' ),
	sat: __( 'Sat', 'tawk-integration' ),
	sun: __( 'Sun', 'tawk-integration' ),
};

/** “Mon–Fri”, “Mon, Wed”. Three days in a row or more are a span. */
export function spanOfDays( days: readonly Day[] ): string {
	const order = Object.keys( DAYS ).filter( ( day ): day is Day => days.some( ( chosen ) => chosen === day ) );
	const runs: Day[][] = [];
	const week = Object.keys( DAYS );
	for ( const day of order ) {
		const last = runs.at( -1 );
		const before = last?.at( -1 );
		if ( last && before && week.indexOf( before ) + 1 === week.indexOf( day ) ) {
			last.push( day );
		} else {
			runs.push( [ day ] );
		}
	}
	return runs.length === 0 ? '…' : runs.flatMap( spanOf ).join( ', ' );
}

function spanOf( run: Day[] ): string[] {
	const [ first, last ] = [ run[ 0 ], run.at( -1 ) ];
	return run.length > 2 && first && last
		? /* translators: 1: first day, 2: last day. */
			[ sprintf( __( '%1$s–%2$s', 'tawk-integration' ), DAYS[ first ], DAYS[ last ] ) ]
		: run.map( ( day ) => DAYS[ day ] );
}

/**
 * A moment in the words of the screen's language.
 *
 * @param local `YYYY-MM-DDTHH:MM`, of any time zone.
 */
export function moment( local: string ): string {
	const date = new Date( `${ local }Z` );
	return Number.isNaN( date.getTime() )
		? '…'
		: new Intl.DateTimeFormat( screenLanguage(), {
				dateStyle: 'medium',
				timeStyle: 'short',
				timeZone: 'UTC',
			} ).format( date );
}
