/** What the HTML of a page shows of the chat. */
export interface Evidence {
	/** Revision of the settings that the page was made with; null where our configuration is missing. */
	revision: number | null;
	/** Whether our script is in it. */
	script: boolean;
	/** Whether the page keeps the chat hidden until somebody asks for it by a click. */
	hidden: boolean;
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
	const config = parsed( page.querySelector( CONFIG )?.textContent ?? '' );
	return {
		revision: typeof config?.revision === 'number' ? config.revision : null,
		script: page.querySelector( SCRIPT ) !== null,
		hidden: config?.show === false,
		second: Array.from( page.scripts ).some( ( script ) => isEmbedCode( script, embedUrl ) ),
		policies: Array.from(
			page.querySelectorAll< HTMLMetaElement >( 'meta[http-equiv="Content-Security-Policy" i]' ),
			( { content } ) => content
		),
	};
}

/** Our configuration, as far as it can be read; whatever stands in the page. */
function parsed( json: string ): { revision?: unknown; show?: unknown } | null {
	try {
		const config: unknown = JSON.parse( json );
		return typeof config === 'object' ? config : null;
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
