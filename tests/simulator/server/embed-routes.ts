/** What tawk.to serves to a visitor's browser: loader, app, settings, reports, uploads, pop-out. Faults strike here. */
import type { IncomingMessage } from 'node:http';
import { browserFaults, networkFault } from '../faults';
import type { NetworkFault, Target } from '../faults';
import { widgetSettings } from '../model/snapshot';
import type { ViolationRule } from '../model/state';
import { findProperty, findWidget, noteViolation } from '../model/world';
import type { World } from '../model/world';
import type { LoaderConfig } from '../protocol';
import type { Bundles } from './bundle';
import { CORS, html, json, originOf, plain, readBody, readObject, script, scriptJson } from './http';
import type { Answer } from './http';
import { demoPage, popoutPage } from './pages';

/** A real answer, or what a fault does instead. */
export type Reply = { do: 'answer'; answer: Answer; after: number } | { do: 'close' } | { do: 'hang' };

export const reply = ( answer: Answer, after = 0 ): Reply => ( { do: 'answer', answer, after } );

const BOTS = /bot\b|crawl|spider|slurp|lighthouse|gtmetrix|pagespeed/i;

const ERROR_PAGE =
	'<!doctype html><html><head><title>Please sign in</title></head><body><h1>Please sign in</h1></body></html>';

/** Lets a network fault have its way with an answer. */
export const applyFault = ( fault: NetworkFault | undefined, answer: Answer ): Reply => {
	switch ( fault?.kind ) {
		case 'refused':
			return { do: 'close' };
		case 'hang':
			return { do: 'hang' };
		case 'slow':
			return reply( answer, fault.ms );
		case 'status':
			return reply( plain( fault.status, 'The simulator was told to fail.', { ...CORS } ) );
		case 'html':
			return reply( { ...html( ERROR_PAGE ), headers: { ...CORS } } );
		case 'truncated':
			return reply( { ...answer, body: answer.body.slice( 0, Math.floor( answer.body.length / 2 ) ) } );
		case undefined:
			return reply( answer );
	}
};

const withFault = (
	world: World,
	target: Target,
	propertyId: string,
	widgetId: string,
	answer: () => Answer
): Reply => {
	const fault = networkFault( world.state.faults, target, propertyId, widgetId );
	return applyFault( fault, answer() );
};

const loader = (
	world: World,
	bundles: Bundles,
	request: IncomingMessage,
	propertyId: string,
	widgetId: string
): Answer => {
	if ( propertyId === '' || widgetId === '' ) {
		return plain( 400, 'Bad request: an id is empty.', { ...CORS } );
	}
	if ( BOTS.test( request.headers[ 'user-agent' ] ?? '' ) ) {
		return plain( 403, 'Not for robots.', { ...CORS } );
	}
	const property = findProperty( world, propertyId );
	if ( ! property || ! findWidget( property, widgetId ) ) {
		return plain( 404, 'No such widget.', { ...CORS } );
	}
	const config: LoaderConfig = {
		origin: originOf( request ),
		propertyId: property.id,
		widgetId,
		build: bundles.build,
		faults: browserFaults( world.state.faults, property.id, widgetId ),
	};
	return script( `(function(loaderConfig){${ bundles.loader }})(${ scriptJson( config ) });` );
};

const settings = ( world: World, url: URL ): Answer => {
	const property = findProperty( world, url.searchParams.get( 'propertyId' ) ?? '' );
	const widget = property && findWidget( property, url.searchParams.get( 'widgetId' ) ?? '' );
	return property && widget
		? json( widgetSettings( property, widget ), 200, { ...CORS } )
		: plain( 404, 'No such widget.', { ...CORS } );
};

const RULES: readonly ViolationRule[] = [
	'refused-call',
	'wrong-type',
	'late-setting',
	'late-handler',
	'loaded-twice',
	'missing-api',
	'api-replaced',
	'not-connected',
	'page-error',
	'bad-setting',
];

const takeReport = async ( world: World, request: IncomingMessage ): Promise< Answer > => {
	const body = await readObject( request );
	const rule = RULES.find( ( candidate ) => candidate === body?.rule );
	if ( ! body || ! rule ) {
		return plain( 400, 'Not a report.', { ...CORS } );
	}
	noteViolation( world, { rule, detail: String( body.detail ?? '' ), url: String( body.url ?? '' ) } );
	return plain( 204, '', { ...CORS } );
};

/** Files of visitors, in memory. */
export type Files = Map< string, Buffer >;

const takeFile = async ( world: World, files: Files, request: IncomingMessage, url: URL ): Promise< Answer > => {
	const name = ( url.searchParams.get( 'name' ) ?? '' ).replace( /[^\w.-]+/g, '_' ) || 'file';
	const path = `/files/${ world.newId( 'file' ) }/${ name }`;
	files.set( path, await readBody( request ) );
	return json( { link: `${ originOf( request ) }${ path }` }, 200, { ...CORS } );
};

const giveFile = ( files: Files, path: string ): Answer => {
	const body = files.get( path );
	return body
		? { status: 200, type: 'application/octet-stream', body, headers: { 'content-disposition': 'attachment' } }
		: plain( 404, 'No such file.' );
};

const APP = /^\/_s\/v4\/app\/[^/]+\/js\/twk-(app|popout)\.js$/;
const POPOUT = /^\/chat\/([^/]*)\/([^/]*)$/;
const LOADER = /^\/([^/]*)(?:\/([^/]*))?\/?$/;

/** Answers any request that is not for agents. */
export const answerEmbed = async (
	world: World,
	bundles: Bundles,
	files: Files,
	request: IncomingMessage,
	url: URL
): Promise< Reply > => {
	const path = url.pathname;
	const query = ( key: string ): string => url.searchParams.get( key ) ?? '';
	if ( request.method === 'OPTIONS' ) {
		return reply( plain( 204, '', { ...CORS } ) );
	}
	if ( request.method === 'POST' ) {
		switch ( path ) {
			case '/v1/report':
				return reply( await takeReport( world, request ) );
			case '/v1/upload':
				return reply( await takeFile( world, files, request, url ) );
			default:
				return reply( plain( 405, 'Only GET here.', { ...CORS } ) );
		}
	}
	if ( path === '/v1/widget-settings' ) {
		return withFault( world, 'settings', query( 'propertyId' ), query( 'widgetId' ), () => settings( world, url ) );
	}
	if ( path === '/demo' ) {
		return reply( demoPage( url.searchParams ) );
	}
	if ( path.startsWith( '/files/' ) ) {
		return reply( giveFile( files, path ) );
	}
	const [ , popoutProperty, popoutWidget ] = POPOUT.exec( path ) ?? [];
	if ( popoutProperty !== undefined && popoutWidget !== undefined ) {
		return reply( popoutPage( world, bundles, popoutProperty, popoutWidget, query( 'uuid' ) ) );
	}
	const app = APP.exec( path )?.[ 1 ];
	if ( app !== undefined ) {
		return withFault( world, 'app', query( 'propertyId' ), query( 'widgetId' ), () =>
			script( app === 'app' ? bundles.app : bundles.popout )
		);
	}
	const [ , propertyId = '', widgetId = '' ] = LOADER.exec( path ) ?? [];
	return path === '/favicon.ico' || path.split( '/' ).length > 4
		? reply( plain( 404, 'Nothing here.' ) )
		: withFault( world, 'loader', propertyId.toLowerCase(), widgetId, () =>
				loader( world, bundles, request, propertyId, widgetId )
			);
};
