/** The pop-out window and the direct chat link: the chat alone, without `Tawk_API`. */
import { Chat } from './chat';
import { fetchSettings } from './remote-settings';
import { browserStorage } from './storage';
import { createFrame } from './ui/frame';
import type { Frame } from './ui/frame';

interface PopoutConfig {
	propertyId: string;
	widgetId: string;
	/** The visitor whose chat was popped out; empty for a direct link. */
	uuid: string;
}

const nothing = (): void => undefined;

const run = async ( { propertyId, widgetId, uuid }: PopoutConfig, container: HTMLElement ): Promise< void > => {
	const { origin } = location;
	const settings = await fetchSettings( origin, propertyId, widgetId );
	if ( ! settings ) {
		return;
	}
	const storage = browserStorage( settings.variants.cookies );
	const drawn: { frame?: Frame } = {};
	const chat = new Chat( {
		origin,
		propertyId,
		widgetId,
		settings,
		kind: 'popout',
		visitor: undefined,
		view: 'maximized',
		storage: uuid === '' ? storage : { ...storage, visitorId: () => uuid },
		emit: nothing,
		changed: ( model ) => drawn.frame?.update( model ),
	} );
	drawn.frame = createFrame( chat.actions( { toggle: nothing, minimize: nothing, popup: nothing } ), container );
	await chat.start();
};

const config = document.getElementById( 'popout-config' );
const container = document.getElementById( 'chat' );
if ( config?.textContent && container ) {
	// Written by the simulator's own server.
	void run( JSON.parse( config.textContent ) as PopoutConfig, container );
}
