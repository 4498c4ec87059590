/** The app that the loader fetches: from the settings to the loaded widget, in the order the API promises. */
import type { BrowserFaults } from '../faults';
import { loadedMethods, windowMethods } from './api';
import type { Methods } from './api';
import { emitter } from './events';
import { globals } from './globals';
import type { Boot, TawkApi } from './globals';
import { happening } from './happening';
import { fetchSettings } from './remote-settings';
import { reporter } from './report';
import { Widget } from './widget';

const burn = ( time: number ): void => {
	const end = performance.now() + time;
	while ( performance.now() < end ) {
		// Holds the main thread, as the real app does.
	}
};

const documentReady = (): Promise< void > =>
	new Promise( ( resolve ) => {
		if ( document.readyState === 'loading' ) {
			document.addEventListener( 'DOMContentLoaded', () => resolve() );
		} else {
			resolve();
		}
	} );

const addMethods = ( api: TawkApi, methods: Methods, { missing }: BrowserFaults ): void => {
	for ( const [ name, method ] of Object.entries( methods ) ) {
		if ( ! missing.includes( name ) ) {
			api[ name ] = method;
		}
	}
};

const run = async ( { config, settings, api }: Boot ): Promise< void > => {
	const { origin, propertyId, widgetId, faults } = config;
	const remote = await fetchSettings( origin, propertyId, widgetId );
	if ( ! remote ) {
		return;
	}
	if ( remote.variants.overwritesGlobals ) {
		Object.assign( globals, { L: 'simulator', R: 'simulator', T: 'simulator' } );
	}
	await documentReady();
	const notice = reporter( origin );
	const container = settings.embedded === '' ? null : document.getElementById( settings.embedded );
	const emit = emitter( api, notice, () => widget.chat.conversation.poppedOut );
	const widget = new Widget( { origin, settings, emit, notice, container }, propertyId, widgetId, remote );

	addMethods( api, windowMethods( widget ), faults );
	api.onBeforeLoaded = true;
	emit( happening( 'BeforeLoad', undefined ) );
	if ( faults.neverLoads ) {
		return;
	}
	widget.draw();
	if ( settings.autoStart ) {
		await widget.chat.start();
	}
	addMethods( api, loadedMethods( widget, notice ), faults );
	api.onLoaded = true;
	emit( happening( 'Load', undefined ) );
	const {
		conversation: { status },
		started,
	} = widget.chat;
	if ( remote.variants.initialStatusChange && ( started || remote.variants.statusWithoutStart ) ) {
		emit( happening( 'StatusChange', status ) );
	}
	if ( faults.loadsTwice ) {
		emit( happening( 'BeforeLoad', undefined ) );
		emit( happening( 'Load', undefined ) );
	}
};

const boot = globals.$_Tawk;
if ( boot ) {
	burn( boot.config.faults.burn );
	if ( boot.config.faults.throws ) {
		throw new Error( 'The simulator was told to throw.' );
	}
	void run( boot );
}
