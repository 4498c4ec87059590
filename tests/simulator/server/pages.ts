/** The HTML pages of the simulator: a host page to try the snippet on, the pop-out chat, the agent's page. */
import { readFileSync } from 'node:fs';
import { findProperty, findWidget } from '../model/world';
import type { World } from '../model/world';
import type { Bundles } from './bundle';
import { escapeHtml, html, plain, scriptJson } from './http';
import type { Answer } from './http';

/** How often `/demo` carries the snippet. */
const SNIPPETS: Record< string, number > = { none: 0, twice: 2 };

/**
 * `/demo?property=…&widget=…`: a page with the ordinary snippet. `embedded` is the id of a container for the inline
 * chat, `snippet=twice` inserts the script a second time, `snippet=none` not at all.
 */
export const demoPage = ( query: URLSearchParams ): Answer => {
	const property = query.get( 'property' ) ?? '5f1e9c8a0b2d4c6e8f013579';
	const widget = query.get( 'widget' ) ?? 'default';
	const embedded = query.get( 'embedded' );
	const container = embedded === null ? '' : `<div id="${ escapeHtml( embedded ) }" style="height: 400px"></div>`;
	const snippet = `<script>
var Tawk_API = Tawk_API || {}, Tawk_LoadStart = new Date();
${ embedded === null ? '' : `Tawk_API.embedded = ${ scriptJson( embedded ) };` }
( function () {
	var element = document.createElement( 'script' ), first = document.getElementsByTagName( 'script' )[ 0 ];
	element.async = true;
	element.src = '/' + ${ scriptJson( `${ encodeURIComponent( property ) }/${ encodeURIComponent( widget ) }` ) };
	element.charset = 'UTF-8';
	element.setAttribute( 'crossorigin', '*' );
	first.parentNode.insertBefore( element, first );
}() );
</script>`;
	return html( `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>A page with a chat</title></head>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem">
<main>
<h1>A page with a chat</h1>
<p>This page carries the ordinary embed snippet. Agents answer on <a href="/agent">the agent’s page</a>.</p>
<p><a href="${ escapeHtml( `/demo?${ query.toString() }` ) }">The same page again</a></p>
${ container }
</main>
${ snippet.repeat( SNIPPETS[ query.get( 'snippet' ) ?? '' ] ?? 1 ) }
</body>
</html>` );
};

/** The direct chat link, and what `popup()` opens; `uuid` carries the visitor over. */
export const popoutPage = (
	world: World,
	bundles: Bundles,
	propertyId: string,
	widgetId: string,
	uuid: string
): Answer => {
	const property = findProperty( world, propertyId );
	const widget = property && findWidget( property, widgetId );
	if ( ! property || ! widget ) {
		return plain( 404, 'No such widget.' );
	}
	const config = scriptJson( { propertyId: property.id, widgetId: widget.id, uuid } );
	return html( `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${ escapeHtml( widget.name ) }</title></head>
<body style="margin: 0">
<main id="chat" style="height: 100vh; height: 100dvh"></main>
<script type="application/json" id="popout-config">${ config }</script>
<script src="/_s/v4/app/${ bundles.build }/js/twk-popout.js"></script>
</body>
</html>` );
};

const asset = ( name: string ): string => readFileSync( new URL( `../agent/${ name }`, import.meta.url ), 'utf8' );

export const agentPage = (): Answer => html( asset( 'agent.html' ) );

export const agentStyle = (): Answer => ( {
	status: 200,
	type: 'text/css; charset=utf-8',
	body: asset( 'agent.css' ),
} );
