import { EXPIRED } from '../../visitor/begin-anew';
import type { Action } from '../action';
import { pairs } from '../args';
import { eventName, metadataOf } from '../event';
import { INVALID } from '../codes';

/** Tells agents of an event: its `name`, and perhaps `metadata`, texts by key. */
export const addEvent: Action[ 'run' ] = async ( { api, call, report, value }, args ) => {
	const name = eventName( args.name );
	const asked = pairs( args.metadata ?? {} );
	if ( ! name || ! asked ) {
		return INVALID;
	}
	const metadata = metadataOf( asked, value );
	const code = await call( ( done ) => ( api.addEvent ? api.addEvent( name, metadata, done ) : false ) );
	if ( code && code !== EXPIRED ) {
		report( 'event', name, code );
	}
	return code || ( Object.keys( metadata ).length < asked.length ? INVALID : '' );
};
