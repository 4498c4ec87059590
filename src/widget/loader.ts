/**
 * The story of a visit: is there something to do, is somebody there, is it time, load.
 */
import { readConfig, type Config } from './config';
import { embed } from './embed';
import { loaded } from './loaded';
import { moment } from './moment';
import { seen } from './seen';

async function visit( config: Config, nonce: string ) {
	await seen( document );
	await moment( config.loading );
	await loaded();
	if ( ! embed( config, nonce ) && config.runtime ) {
		// Another snippet was first: what it has not read is told after load.
		const { identify } = await import( /* webpackIgnore: true */ config.runtime );
		await identify( config.api?.visitor );
	}
}

const config = readConfig( document );
if ( config ) {
	// tawk.to blocked, a policy against it: the page works without the chat, and the console stays quiet.
	visit( config, ( document.currentScript as HTMLScriptElement | null )?.nonce ?? '' ).catch( () => {} );
}
