/** Rows as a table for people. Pure. */
import { verdict } from './row';
import type { Budget, Row, Unit, Verdict } from './row';

const HEADINGS = [ 'what', 'this plugin', 'budget', 'peer', 'verdict' ];

const MARKS: Record< Verdict, string > = {
	kept: '✓ kept',
	broken: '✗ broken',
	reported: '· reported',
	'not measured': '– not measured',
};

const NUMBERS: Record< Unit, ( value: number ) => string > = {
	bytes: ( value ) => `${ value } B`,
	count: String,
	instructions: ( value ) => `${ ( value / 1e6 ).toFixed( 3 ) } M`,
	microseconds: ( value ) => `${ ( value / 1000 ).toFixed( 2 ) } ms`,
	// A layout shift, as browsers count it.
	shift: ( value ) => value.toFixed( 3 ),
	times: ( value ) => `${ value.toFixed( 1 ) } ×`,
};

const number = ( value: number, unit: Unit ): string => NUMBERS[ unit ]( value );

const optional = ( value: number | null, unit: Unit ): string => ( value === null ? '' : number( value, unit ) );

const limit = ( budget: Budget | null, unit: Unit ): string =>
	budget === null ? '' : `${ budget.rule === 'at most' ? '≤' : '<' } ${ number( budget.limit, unit ) }`;

const cells = ( row: Row ): string[] => [
	row.what,
	optional( row.own, row.unit ),
	limit( row.budget, row.unit ),
	optional( row.peer, row.unit ),
	MARKS[ verdict( row ) ],
];

/** Text to the left, figures to the right. */
const aligned = ( line: readonly string[], widths: readonly number[] ): string =>
	line
		.map( ( cell, column ) => {
			const width = widths[ column ] ?? 0;
			return column === 0 || column === line.length - 1 ? cell.padEnd( width ) : cell.padStart( width );
		} )
		.join( '  ' )
		.trimEnd();

/** The table, one line a row, with a line break at its end. */
export const table = ( rows: readonly Row[] ): string => {
	const lines = [ HEADINGS, ...rows.map( cells ) ];
	const widths = HEADINGS.map( ( _, column ) =>
		Math.max( ...lines.map( ( line ) => ( line[ column ] ?? '' ).length ) )
	);
	return lines.map( ( line ) => `${ aligned( line, widths ) }\n` ).join( '' );
};
