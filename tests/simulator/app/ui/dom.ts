/** Elements without a framework. Text is always text: nothing is ever parsed as HTML. */

type Attributes = Record< string, string | boolean | ( ( event: Event ) => void ) >;

/** Makes an element: a function is a listener, `true` an empty attribute, `false` none. */
export const h = < Tag extends keyof HTMLElementTagNameMap >(
	tag: Tag,
	attributes: Attributes = {},
	...children: ( Node | string )[]
): HTMLElementTagNameMap[ Tag ] => {
	const element = document.createElement( tag );
	for ( const [ name, value ] of Object.entries( attributes ) ) {
		if ( typeof value === 'function' ) {
			element.addEventListener( name, value );
		} else if ( value !== false ) {
			element.setAttribute( name, value === true ? '' : value );
		}
	}
	element.append( ...children );
	return element;
};

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of one line, 24 × 24. */
export const icon = ( path: string ): SVGSVGElement => {
	const svg = document.createElementNS( SVG, 'svg' );
	svg.setAttribute( 'viewBox', '0 0 24 24' );
	svg.setAttribute( 'aria-hidden', 'true' );
	const line = document.createElementNS( SVG, 'path' );
	line.setAttribute( 'd', path );
	svg.append( line );
	return svg;
};

export const ICONS = {
	chat: 'M4 5h16v11H10l-5 4v-4H4z',
	close: 'M6 6l12 12M18 6L6 18',
	minimize: 'M6 10l6 6 6-6',
	menu: 'M5 7h14M5 12h14M5 17h14',
	attach: 'M8 12l6-6a3 3 0 014 4l-8 8a5 5 0 01-7-7l8-8',
	send: 'M4 12l16-8-5 16-3-7z',
} as const;
