/** What the HTML of a page shows of the chat. */
export interface Evidence {
	/** Revision of the settings that the page was made with; null where our configuration is missing. */
	revision: number | null;
	/** Whether our script is in it. */
	script: boolean;
	/** Whether another tawk.to code is in it. */
	second: boolean;
	/** Security policies (CSP) that the page sets itself. */
	policies: string[];
}

// Script elements alone: an author may give these ids to other elements of a post.
const CONFIG = 'script#tawk-integration-config';
const SCRIPT = 'script#tawk-integration-loader-js, script[src*="tawk-integration/build/widget/loader"]';
const EMBED_ADDRESS = /embed\.tawk\.to\/[0-9a-f]{24}\//i;

/**
 * Reads a page. It is parsed into a document of its own, where nothing runs and nothing loads.
 *
 * @param html     Of the page.
 * @param embedUrl Where this site loads the widget from.
 */
export function evidenceIn( html: string, embedUrl: string ): Evidence {
	const page = new DOMParser().parseFromString( html, 'text/html' );
	return {
		revision: revisionIn( page.querySelector( CONFIG )?.textContent ?? '' ),
		script: page.querySelector( SCRIPT ) !== null,
		second: Array.from( page.scripts ).some( ( script ) => isEmbedCode( script, embedUrl ) ),
		policies: Array.from(
			page.querySelectorAll< HTMLMetaElement >( 'meta[http-equiv="Content-Security-Policy" i]' ),
			( { content } ) => content
		),
	};
}

function revisionIn( json: string ): number | null {
	try {
		const config: unknown = JSON.parse( json );
		const revision = typeof config === 'object' && config !== null && 'revision' in config ? config.revision : null;
		return typeof revision === 'number' ? revision : null;
	} catch {
		return null;
	}
}

/** Data (our configuration, structured data of SEO plugins) may name tawk.to without loading it. */
function isEmbedCode( script: HTMLScriptElement, embedUrl: string ): boolean {
	if ( /json/i.test( script.type ) ) {
		return false;
	}
	const code = `${ script.getAttribute( 'src' ) ?? '' } ${ script.dataset.src ?? '' } ${ script.text }`.replaceAll(
		'\\/',
		'/'
	);
	return EMBED_ADDRESS.test( code ) || code.includes( `${ embedUrl }/` );
}
