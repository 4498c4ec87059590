/** A widget as tawk.to names it: 24 hexadecimal digits, and 1 to 50 letters and digits. */
export interface WidgetIds {
	property_id: string;
	widget_id: string;
}

/** What was found in a pasted text. */
export type Parsed =
	| { kind: 'empty' }
	| ( { kind: 'found' } & WidgetIds )
	| { kind: 'several'; widgets: WidgetIds[] }
	| { kind: 'dashboard' }
	| { kind: 'no_widget'; property_id: string }
	/** `length`: characters of what stands where the property id should. */
	| { kind: 'wrong_property'; length: number }
	| { kind: 'wrong_widget' }
	| { kind: 'nothing' };

const PROPERTY = /^[0-9a-f]{24}$/i;
const WIDGET = /^[a-z0-9]{1,50}$/i;
/** Long enough to be meant as a property id, and of its letters. */
const NEARLY_PROPERTY = /^[0-9a-f]{16,40}$/i;

const TAWK_HOSTS = [ 'embed\\.tawk\\.to', '(?:www\\.)?tawk\\.to/chat' ];
const DASHBOARD = /(?:^|[^\w.-])dashboard\.tawk\.to(?![\w.-])/i;
const NAMED_PROPERTY = /property[\s_-]?id["'\s:=]{1,9}([0-9a-f]{24})(?!\w)/i;
const NAMED_WIDGET = /widget[\s_-]?id["'\s:=]{1,9}([a-z0-9]{1,50})(?!\w)/i;

/**
 * Finds the widget in whatever a person pastes: the Widget Code, an embed URL, a direct chat link, or the two
 * ids. The text is only read, in time linear to its length.
 *
 * @param text     Any text, of any length.
 * @param embedUrl Where this site loads the widget from: its addresses count as tawk.to's.
 */
export function parse( text: string, embedUrl: string ): Parsed {
	const plain = plainText( text );
	if ( plain === '' ) {
		return { kind: 'empty' };
	}
	const addresses = addressesIn( plain, embedUrl );
	const widgets = distinct( addresses.filter( isWidget ) );
	const named = widgets.length === 0 ? namedIds( plain ) : null;
	const [ first, second ] = named ? [ named ] : widgets;
	if ( first && second ) {
		return { kind: 'several', widgets };
	}
	if ( first ) {
		return { kind: 'found', ...first };
	}
	if ( addresses[ 0 ] ) {
		return flawOf( addresses[ 0 ] );
	}
	return DASHBOARD.test( plain ) ? { kind: 'dashboard' } : bareIds( plain );
}

/** Undoes what web pages, JSON, addresses and text editors do to a code. */
function plainText( text: string ): string {
	return unescapeHtml( unescapeHtml( text ) )
		.replace( /\\u002f|\\\/|%2f/gi, '/' )
		.replace( /%3a/gi, ':' )
		.replace( /[\u00ad\u200b-\u200d\u2060\ufeff]/g, '' )
		.replace( /[‘’‚“”„«»]/g, '"' )
		.trim();
}

const ENTITIES: Record< string, string > = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	sol: '/',
	colon: ':',
	nbsp: ' ',
};

function unescapeHtml( text: string ): string {
	return text
		.replace( /&(amp|lt|gt|quot|apos|sol|colon|nbsp);/g, ( entity, name: string ) => ENTITIES[ name ] ?? entity )
		.replace( /&#(?:0*(\d{2,3})|x0*([0-9a-f]{2}));/gi, ( entity, decimal?: string, hex?: string ) => {
			const code = decimal ? Number( decimal ) : parseInt( hex ?? '', 16 );
			return code < 128 ? String.fromCharCode( code ) : entity;
		} );
}

/** Everything that stands where an embed address has its two ids, valid or not. */
function addressesIn( text: string, embedUrl: string ): WidgetIds[] {
	const own = embedUrl.replace( /^https?:\/\//, '' ).replace( /[.*+?^${}()|[\]\\]/g, '\\$&' );
	const hosts = [ ...TAWK_HOSTS, ...( own ? [ own ] : [] ) ].join( '|' );
	const address = new RegExp( `(?:^|[^\\w.-])(?:${ hosts })/([\\w.-]{8,60})(?:/([\\w.-]{0,60}))?`, 'gi' );
	return Array.from( text.matchAll( address ), ( [ , property = '', widget = '' ] ) => ( {
		property_id: property,
		widget_id: withoutPunctuation( widget ),
	} ) );
}

/** A full stop that ends the sentence, the dashes that end an HTML comment. */
function withoutPunctuation( id: string ): string {
	return id.replace( /(?:\.|--)$/, '' );
}

function namedIds( text: string ): WidgetIds | null {
	const property = NAMED_PROPERTY.exec( text )?.[ 1 ];
	const widget = NAMED_WIDGET.exec( text )?.[ 1 ];
	return property && widget ? { property_id: property, widget_id: widget } : null;
}

/** The ids alone, in either order, with anything between them. */
function bareIds( text: string ): Parsed {
	if ( text.length > 200 ) {
		return { kind: 'nothing' };
	}
	const words = text.split( /[\s,;|/"']+/ ).filter( Boolean );
	const [ first = '', second = '', ...more ] = PROPERTY.test( words[ 1 ] ?? '' ) ? [ ...words ].reverse() : words;
	if ( more.length > 0 || ! NEARLY_PROPERTY.test( first ) ) {
		return { kind: 'nothing' };
	}
	const ids = { property_id: first, widget_id: second };
	return isWidget( ids ) ? { kind: 'found', ...ids } : flawOf( ids );
}

function flawOf( { property_id: property, widget_id: widget }: WidgetIds ): Parsed {
	if ( ! PROPERTY.test( property ) ) {
		return { kind: 'wrong_property', length: property.length };
	}
	return widget === '' ? { kind: 'no_widget', property_id: property } : { kind: 'wrong_widget' };
}

function isWidget( { property_id: property, widget_id: widget }: WidgetIds ): boolean {
	return PROPERTY.test( property ) && WIDGET.test( widget );
}

function distinct( widgets: WidgetIds[] ): WidgetIds[] {
	const byAddress = new Map(
		widgets.map( ( widget ) => [ `${ widget.property_id }/${ widget.widget_id }`, widget ] )
	);
	return [ ...byAddress.values() ];
}
