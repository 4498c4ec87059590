const MEANT: Record< string, string > = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as the HTML that the editor's field shows. */
export const htmlOf = ( text: string ): string => text.replace( /[&<>]/g, ( letter ) => MEANT[ letter ] ?? letter );

/** The text of HTML, in one line and without its formats. */
export function textOf( html: string ): string {
	const { body } = new DOMParser().parseFromString( html.replace( /<br\s*\/?>/gi, ' ' ), 'text/html' );
	return ( body.textContent ?? '' ).replace( /[\s\u00a0]+/g, ' ' );
}
