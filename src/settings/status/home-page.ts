import { evidenceIn, type Evidence } from './evidence';

const LIMIT = 8000;

/**
 * The home page as a visitor without cookies gets it now.
 *
 * @param homeUrl  Its address.
 * @param embedUrl Where this site loads the widget from.
 * @param fresh    Around page caches, by a query they have not seen.
 * @return null where it cannot be read: password or maintenance page, another host, no answer within 8 seconds.
 */
export async function lookAtHomePage( homeUrl: string, embedUrl: string, fresh: boolean ): Promise< Evidence | null > {
	try {
		const url = new URL( homeUrl, window.location.href );
		if ( fresh ) {
			url.searchParams.set( 'tawk-integration-check', String( Date.now() ) );
		}
		const answer = await fetch( url, {
			credentials: 'omit',
			cache: 'no-store',
			signal: AbortSignal.timeout( LIMIT ),
		} );
		if ( ! answer.ok || ! /html/.test( answer.headers.get( 'Content-Type' ) ?? '' ) ) {
			return null;
		}
		const evidence = evidenceIn( await answer.text(), embedUrl );
		return { ...evidence, policies: [ ...evidence.policies, ...policiesIn( answer.headers ) ] };
	} catch {
		return null;
	}
}

/** Several headers of one name arrive joined by commas, which no policy contains itself. */
function policiesIn( headers: Headers ): string[] {
	return ( headers.get( 'Content-Security-Policy' ) ?? '' ).split( ',' ).filter( Boolean );
}
