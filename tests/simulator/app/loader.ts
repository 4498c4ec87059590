/** What `https://embed.tawk.to/{property}/{widget}` answers: names the account, reads the settings, fetches the app. */
import type { LoaderConfig } from '../protocol';
import { METHODS } from '../contract';
import { globals } from './globals';
import { reporter } from './report';
import type { Notice } from './report';
import { readSettings } from './settings';

/** Put around this script by the server. */
declare const loaderConfig: LoaderConfig;

const insertApp = ( { origin, build, propertyId, widgetId }: LoaderConfig ): void => {
	const script = document.createElement( 'script' );
	script.charset = 'UTF-8';
	script.setAttribute( 'crossorigin', '*' );
	script.src = `${ origin }/_s/v4/app/${ build }/js/twk-app.js?propertyId=${ propertyId }&widgetId=${ widgetId }`;
	const first = document.getElementsByTagName( 'script' )[ 0 ];
	if ( first?.parentNode ) {
		first.parentNode.insertBefore( script, first );
	} else {
		document.head.append( script );
	}
};

const NAMES_THE_API = new RegExp( `Tawk_API|\\b(?:${ METHODS.join( '|' ) }) is not a function` );

/** An uncaught error of the page that speaks of the API is most likely a call too early. */
const noticeErrors = ( notice: Notice ): void => {
	const look = ( message: string ): void => {
		if ( NAMES_THE_API.test( message ) ) {
			notice( 'page-error', message );
		}
	};
	addEventListener( 'error', ( { message } ) => look( message ) );
	addEventListener( 'unhandledrejection', ( { reason } ) => look( String( reason ) ) );
};

const boot = ( config: LoaderConfig ): void => {
	const notice = reporter( config.origin );
	if ( globals.$_Tawk?.init ) {
		notice( 'loaded-twice', `a second embed script, ${ config.propertyId }/${ config.widgetId }` );
		return;
	}
	if ( typeof globals.Tawk_API !== 'object' || globals.Tawk_API === null ) {
		notice( 'missing-api', 'there was no Tawk_API object before the embed script ran' );
		globals.Tawk_API = {};
	}
	const api = globals.Tawk_API;
	noticeErrors( notice );
	globals.$_Tawk_AccountKey = config.propertyId;
	globals.$_Tawk_WidgetId = config.widgetId;
	globals.$_Tawk_Unstable = false;
	globals.$_Tawk = { init: true, config, api, settings: readSettings( api, notice ) };
	insertApp( config );
};

boot( loaderConfig );
