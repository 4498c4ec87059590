/**
 * Whether security policies (CSP) let a script load. Judged as browsers do, as far as the address of a script that
 * our own script inserts is concerned; in doubt the answer is yes.
 *
 * @param policies Each as in the header `Content-Security-Policy`; several apply together.
 * @param url      Address of the script.
 * @param pageUrl  Address of the page.
 */
export function allowsScript( policies: readonly string[], url: string, pageUrl: string ): boolean {
	return policies.every( ( policy ) => {
		const directives = directivesOf( policy );
		const sources =
			directives.get( 'script-src-elem' ) ?? directives.get( 'script-src' ) ?? directives.get( 'default-src' );
		return (
			! sources ||
			sources.includes( "'strict-dynamic'" ) ||
			sources.some( ( source ) => matches( source, new URL( url ), new URL( pageUrl ) ) )
		);
	} );
}

function directivesOf( policy: string ): Map< string, string[] > {
	const directives = new Map< string, string[] >();
	for ( const [ name = '', ...sources ] of policy
		.split( ';' )
		.map( ( part ) => part.trim().toLowerCase().split( /\s+/ ) ) ) {
		if ( ! directives.has( name ) ) {
			directives.set( name, sources );
		}
	}
	return directives;
}

function matches( source: string, url: URL, page: URL ): boolean {
	if ( source === '*' ) {
		return true;
	}
	if ( source === "'self'" ) {
		return url.origin === page.origin;
	}
	if ( /^[a-z][a-z0-9+.-]*:$/.test( source ) ) {
		return source === url.protocol || ( source === 'http:' && url.protocol === 'https:' );
	}
	const [ , scheme, host = '', port, path = '/' ] =
		/^(?:([a-z][a-z0-9+.-]*):\/\/)?([^:/']+)(?::(\d+|\*))?(\/[^?#]*)?$/.exec( source ) ?? [];
	return (
		sameHost( host, url.hostname ) &&
		( ! scheme || `${ scheme }:` === url.protocol || ( scheme === 'http' && url.protocol === 'https:' ) ) &&
		( port === '*' || ( port ?? '' ) === url.port ) &&
		( path.endsWith( '/' ) ? url.pathname.toLowerCase().startsWith( path ) : url.pathname.toLowerCase() === path )
	);
}

function sameHost( pattern: string, host: string ): boolean {
	return pattern.startsWith( '*.' ) ? host.endsWith( pattern.slice( 1 ) ) : pattern === host;
}
