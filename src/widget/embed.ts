import type { Config } from './config';
import { isRequested, tawk } from './tawk';

const IDS = /^[0-9a-f]{24}\/[0-9a-z]{1,50}$/i;
const HOST = /^https?:\/\//;

interface TrustedTypes {
	createPolicy: (
		name: string,
		rules: { createScriptURL: ( url: string ) => string }
	) => { createScriptURL: ( url: string ) => string };
}

/**
 * Inserts tawk.to's script, unless the page has one already.
 *
 * What tawk.to reads once is assigned in this very task: nothing can come between it and the script.
 *
 * @param config
 * @param nonce  Of our own script tag, for sites with a content security policy.
 * @return The script element; null where none was inserted.
 * @throws TypeError If the site's policy forbids it.
 */
export function embed( config: Config, nonce: string ): HTMLScriptElement | null {
	const ids = `${ config.property_id }/${ config.widget_id }`;
	if ( isRequested( config.embed_url ) || ! IDS.test( ids ) || ! HOST.test( config.embed_url ) ) {
		return null;
	}
	const script = document.createElement( 'script' );
	script.async = true;
	script.charset = 'UTF-8';
	script.crossOrigin = 'anonymous';
	if ( nonce ) {
		script.nonce = nonce;
	}
	script.src = trusted( `${ config.embed_url }/${ ids }` );

	Object.assign( tawk(), config.api );
	window.Tawk_LoadStart = new Date();
	document.head.append( script );
	return script;
}

/** Passes the one address through a Trusted Types policy, where the browser knows them. */
function trusted( address: string ): string {
	const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };
	return trustedTypes
		? trustedTypes.createPolicy( 'tawk-integration', { createScriptURL: () => address } ).createScriptURL( address )
		: address;
}
