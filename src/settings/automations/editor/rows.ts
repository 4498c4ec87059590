import { isFields, isText } from '../../../conditions/schema';

/** A name and its text, while one types them: names may be missing or doubled then. */
export type Row = readonly [ key: string, text: string ];

/** What is kept of rows: of those with one name the last; a row that is empty altogether is none. */
export const toRecord = ( rows: readonly Row[] ): Record< string, string > =>
	Object.fromEntries( rows.filter( ( [ key, text ] ) => key !== '' || text !== '' ) );

export const rowsOf = ( value: unknown ): Row[] =>
	Object.entries( isFields( value ) ? value : {} ).map( ( [ key, text ] ) => [ key, isText( text ) ? text : '' ] );

/** The rows on the screen, as long as they are what is kept; else what is kept. */
export const rowsFor = ( rows: readonly Row[], value: unknown ): readonly Row[] =>
	JSON.stringify( rowsOf( toRecord( rows ) ) ) === JSON.stringify( rowsOf( value ) ) ? rows : rowsOf( value );
