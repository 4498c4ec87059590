/** One look at the front page. */
import type { Bench, Visitor } from './bench';

export interface Answer {
	html: string;
	/** Names of the response headers, in lower case. */
	headers: string[];
}

/**
 * Asks for the front page.
 *
 * @throws Error When it is not a whole page: its figures would mean nothing.
 */
export const visit = async ( { site, cookie }: Bench, visitor: Visitor ): Promise< Answer > => {
	const response = await fetch( `${ site.url }/`, {
		redirect: 'manual',
		headers: visitor === 'logged in' ? { cookie } : {},
	} );
	const html = await response.text();
	if ( response.status !== 200 || ! html.includes( '</html>' ) ) {
		throw new Error( `The front page answered ${ response.status }:\n${ html.slice( -500 ) }` );
	}
	return { html, headers: [ ...response.headers.keys() ] };
};

/** Asks several times, one after the other, and returns the last answer. */
export const visitTimes = async ( times: number, bench: Bench, visitor: Visitor ): Promise< Answer > => {
	for ( let count = 1; count < times; count++ ) {
		await visit( bench, visitor );
	}
	return visit( bench, visitor );
};
