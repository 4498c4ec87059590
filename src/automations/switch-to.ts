import { widgetOf } from '../visitor/identity';
import type { Action } from './action';
import { NO_CALLBACK } from './codes';

/** Longest wait for tawk.to's word that it is done, which may never come; in milliseconds. */
const PATIENCE = 3000;

/** In the place of the methods by which agents are told something. */
const SILENCE = Object.fromEntries(
	[ 'login', 'setAttributes', 'addTags', 'removeTags', 'shutdown', 'start' ].map( ( method ) => [
		method,
		undefined,
	] )
);

/** Puts another `widget` of the list, by its id, in the place of the one that is there; '' is the main one. */
export const switchTo: Action[ 'run' ] = async ( running, { widget }, { config } ) => {
	const { api } = running;
	const name = String( widget );
	const { property_id: propertyId, widget_id: widgetId } = widgetOf( config, name );
	if ( ! api.switchWidget ) {
		return 'MISSING_METHOD';
	}
	// What is on its way, and what is tried again, is meant for the widget that goes.
	Object.assign( running.voice ?? {}, SILENCE );
	running.voice = undefined;
	running.tell = async () => {};
	const isHidden = api.isChatHidden?.();
	// Whoever is known to one property must not be named to another.
	delete api.visitor;
	const code = await new Promise< string >( ( resolve ) => {
		setTimeout( resolve, PATIENCE, NO_CALLBACK );
		api.switchWidget!( { propertyId, widgetId }, () => resolve( '' ) );
	} );
	running.widget = name;
	if ( isHidden ) {
		api.hideWidget?.();
	}
	// It takes its time; whoever wants to see the chat does not wait for it.
	void running.introduce();
	return code;
};
