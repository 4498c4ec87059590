/**
 * Shortcodes that mean the same as a block: what the editor turns one into, and reads of one. PHP reads them by the
 * same cases, tests/fixtures/shortcodes.json.
 */

/** What block.json says of an attribute, as far as it is read here. */
export interface Definition {
	type: string;
	default: unknown;
	enum?: string[];
	items?: { enum?: string[] };
}

/** Of a block, by the name of the attribute. */
export type Definitions = Readonly< Record< string, Definition > >;

type Values = Readonly< Record< string, unknown > >;

/** Lists that are written as JSON. The others are words with commas between them. */
const AS_JSON = [ 'attributes', 'conditions' ];

/** Characters that end a shortcode or one of its texts, or that WordPress takes for a tag. */
const WRITTEN: Record< string, string > = {
	'&': '&amp;',
	'"': '&quot;',
	'<': '&lt;',
	'>': '&gt;',
	'[': '&#091;',
	']': '&#093;',
	'\\': '&#092;',
};
const READ = Object.fromEntries( Object.entries( WRITTEN ).map( ( [ letter, reference ] ) => [ reference, letter ] ) );

const YES = [ '1', 'true', 'yes' ];

/** As in PHP's shortcode_parse_atts(): a name, and a value in quotes of either kind or in none. */
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s'"]+))(?=\s|$)/g;

/** `whenOffline` is `when_offline` in a shortcode. */
const snakeCase = ( name: string ): string => name.replace( /[A-Z]/g, ( letter ) => `_${ letter.toLowerCase() }` );

/** Whether a shortcode can say all of it: a comma parts tags there. */
export const canBeWritten = ( { tags }: Values ): boolean => ! listOf( tags ).some( ( tag ) => tag.includes( ',' ) );

/** A block as a shortcode, with what differs from the defaults. */
export function write( tag: string, definitions: Definitions, values: Values ): string {
	const written = Object.entries( definitions ).flatMap( ( [ name, definition ] ) => {
		const value = values[ name ] ?? definition.default;
		return JSON.stringify( value ) === JSON.stringify( definition.default )
			? []
			: [ ` ${ snakeCase( name ) }="${ textFor( name, value ) }"` ];
	} );
	return `[${ tag }${ written.join( '' ) }]`;
}

function textFor( name: string, value: unknown ): string {
	if ( Array.isArray( value ) ) {
		return AS_JSON.includes( name )
			? encodeURIComponent( JSON.stringify( value ) )
			: escaped( listOf( value ).join( ', ' ) );
	}
	return value === true ? '1' : escaped( value === false ? '0' : String( value ) );
}

const escaped = ( text: string ): string =>
	text.replace( /\s+/g, ' ' ).replace( /[&"<>[\]\\]/g, ( letter ) => WRITTEN[ letter ] ?? letter );

const listOf = ( value: unknown ): string[] => ( Array.isArray( value ) ? value.map( String ) : [] );

/** The texts of a shortcode that stands alone, by name; null for any other text. */
export function textsIn( text: string, tag: string ): Record< string, string > | null {
	const inside = new RegExp( `^\\s*\\[${ tag }((?:\\s[^\\]]*)?)\\]\\s*$` ).exec( text )?.[ 1 ];
	return inside === undefined
		? null
		: Object.fromEntries(
				Array.from( inside.matchAll( ATTRIBUTE ), ( [ , name = '', double, single, bare ] ) => [
					name.toLowerCase(),
					double ?? single ?? bare ?? '',
				] )
			);
}

/**
 * What the texts of a shortcode mean for its block. What means nothing is left out, as PHP ignores it.
 *
 * @param named       By name in the shortcode.
 * @param definitions
 */
export function read( named: Values, definitions: Definitions ): Record< string, unknown > {
	return Object.fromEntries(
		Object.entries( definitions ).flatMap( ( [ name, definition ] ) => {
			const text = named[ snakeCase( name ) ];
			const value = typeof text === 'string' ? meaningOf( text, name, definition ) : undefined;
			return value === undefined || JSON.stringify( value ) === JSON.stringify( definition.default )
				? []
				: [ [ name, value ] ];
		} )
	);
}

function meaningOf( text: string, name: string, definition: Definition ): unknown {
	if ( definition.type === 'boolean' ) {
		return YES.includes( text.trim().toLowerCase() );
	}
	if ( definition.type === 'array' ) {
		const list = AS_JSON.includes( name ) ? listIn( text ) : wordsIn( unescaped( text ) );
		const allowed = definition.items?.enum;
		return allowed ? list?.filter( ( one ) => allowed.includes( String( one ) ) ) : list;
	}
	const value = unescaped( text );
	return definition.enum && ! definition.enum.includes( value ) ? undefined : value;
}

const unescaped = ( text: string ): string =>
	text.replace( /&(?:amp|quot|lt|gt|#09[123]);/g, ( reference ) => READ[ reference ] ?? reference );

const wordsIn = ( text: string ): string[] =>
	text
		.split( ',' )
		.map( ( word ) => word.trim() )
		.filter( Boolean );

function listIn( text: string ): unknown[] | undefined {
	try {
		const list: unknown = JSON.parse( decodeURIComponent( text ) );
		return Array.isArray( list ) ? list : undefined;
	} catch {
		return undefined;
	}
}
