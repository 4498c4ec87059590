/**
 * What tawk.to takes as attributes and tags. Pure; its twin is includes/Visitor/Limits.php, and both are judged by
 * tests/fixtures/visitor-limits.json.
 */

/** Attributes a visitor may have. */
export const MOST_ATTRIBUTES = 50;
/** Tags a chat may have. */
export const MOST_TAGS = 10;
/** UTF-16 code units of a value, and of a tag. */
export const LONGEST = 255;
/** UTF-16 code units that are looked at: however long a text is, it takes no more time than this. */
const READ = 4096;

/** Control characters, those of the direction of writing included. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g;
const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;
/** Unicode's White_Space but for those that are controls as well. */
const SPACES =
	' \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000';
/** Definition `attribute_key` of settings.schema.json. */
const KEY = /^(?!(name|email|hash|phone|userid)$)[a-z0-9-]{1,100}$/;
/** UTF-16 code units of a key. */
export const LONGEST_KEY = 100;

export type Reason = 'key' | 'empty' | 'double' | 'limit';

/** `cut`: the text was longer than tawk.to takes. */
interface Lawful {
	value: string;
	cut: boolean;
}

/** By the number of its row, from 0. */
interface Refused {
	index: number;
	reason: Reason;
}

export interface Attributes {
	sent: ( Lawful & { key: string } )[];
	refused: Refused[];
}

export interface Tags {
	sent: { tag: string; cut: boolean }[];
	refused: ( Refused & { text: string } )[];
}

/** Whether tawk.to takes a key. Of one that is well formed: whether it is not one of tawk.to’s own. */
export const isKey = ( key: string ): boolean => KEY.test( key );

/** A text as tawk.to takes it; '': there is nothing to send. */
export const value = ( text: string ): string => lawful( text ).value;

/** Of rows with one key the first that has a value is sent; several values are one text. */
export function attributes( rows: readonly { key: string; values: readonly string[] }[] ): Attributes {
	const known = new Set< string >();
	const result: Attributes = { sent: [], refused: [] };
	rows.forEach( ( { key, values }, index ) => {
		const text = isKey( key ) ? lawful( joined( values ) ) : undefined;
		const reason = ! text ? 'key' : reasonAgainst( text.value, known.has( key ), known.size, MOST_ATTRIBUTES );
		if ( ! text || reason ) {
			result.refused.push( { index, reason: reason ?? 'key' } );
		} else {
			known.add( key );
			result.sent.push( { key, ...text } );
		}
	} );
	return result;
}

/** One tag for each value, the prefix before it. */
export function tags( rows: readonly { prefix: string; values: readonly string[] }[] ): Tags {
	const known = new Set< string >();
	const result: Tags = { sent: [], refused: [] };
	rows.forEach( ( { prefix, values }, index ) =>
		( values.length ? values : [ '' ] ).forEach( ( each ) => {
			const bare = clean( each );
			const { value: tag, cut } = lawful( bare && prefix + bare );
			const reason = reasonAgainst( tag, known.has( tag ), known.size, MOST_TAGS );
			if ( reason ) {
				result.refused.push( { index, text: tag, reason } );
			} else {
				known.add( tag );
				result.sent.push( { tag, cut } );
			}
		} )
	);
	return result;
}

function reasonAgainst( text: string, isKnown: boolean, count: number, most: number ): Reason | undefined {
	if ( ! text ) {
		return 'empty';
	}
	if ( isKnown ) {
		return 'double';
	}
	return count >= most ? 'limit' : undefined;
}

function lawful( text: string ): Lawful {
	const whole = clean( text );
	return { value: trimmed( upTo( whole, LONGEST ) ), cut: whole.length > LONGEST };
}

/** Never more of a long list than is looked at. */
function joined( values: readonly string[] ): string {
	let text = '';
	for ( const each of values ) {
		const bare = clean( each );
		text += bare && text && ', ';
		text += bare;
		if ( text.length > READ ) {
			break;
		}
	}
	return text;
}

const clean = ( text: string ): string =>
	trimmed( upTo( text, READ ).replace( LONE_SURROGATES, '\uFFFD' ).replace( CONTROLS, ' ' ) );

/** The first code units, no code point split. */
export function upTo( text: string, length: number ): string {
	const isSplit = text.length > length && text.codePointAt( length - 1 )! > 0xffff;
	return text.slice( 0, isSplit ? length - 1 : length );
}

/** By steps: a regular expression would take the square of the length. */
function trimmed( text: string ): string {
	let from = 0;
	let to = text.length;
	while ( from < to && SPACES.includes( text.charAt( from ) ) ) {
		from++;
	}
	while ( from < to && SPACES.includes( text.charAt( to - 1 ) ) ) {
		to--;
	}
	return text.slice( from, to );
}
