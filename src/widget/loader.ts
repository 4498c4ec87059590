/**
 * The story of a visit: is there something to do, is somebody there, do the rules want it, is it time, load.
 */
import { watch } from './answered';
import { chatOf, type Chat } from './chat';
import { configElement, readConfig, type Config } from './config';
import { embed } from './embed';
import { loaded } from './loaded';
import { moment } from './moment';
import { follow } from './rules';
import { seen } from './seen';

async function visit( config: Config, chat: Chat, nonce: string ) {
	await seen( document );
	if ( config.visibility && ! ( await follow( config.visibility, chat.decided ) ) ) {
		// Nobody knows whether the chat may be seen here: it stays away.
		return chat.reached( 'script_removed' );
	}
	chat.reached( config.loading.strategy === 'interaction' ? 'waiting_for_interaction' : 'waiting' );
	await chat.wanted();
	await moment( config.loading );
	await loaded();
	// A rule may have changed its mind meanwhile.
	await chat.wanted();
	await load( { ...config, ...config.widgets?.[ chat.widget() ?? '' ] }, chat, nonce );
}

async function load( config: Config, chat: Chat, nonce: string ) {
	let script;
	try {
		script = embed( config, nonce );
	} catch {
		// A policy against tawk.to: the page works without the chat.
		return chat.reached( 'blocked_by_policy' );
	}
	if ( script ) {
		chat.embedded();
		watch( script, config.embed_url, chat.reached );
		return;
	}
	chat.reached( 'second_code' );
	if ( config.runtime ) {
		// Another snippet was first: what it has not read is told after load.
		const { identify } = await import( /* webpackIgnore: true */ config.runtime );
		await identify( config.api?.visitor );
	}
}

const element = configElement( document );
const config = readConfig( element );
if ( element && config ) {
	const chat = chatOf( element );
	const nonce = ( document.currentScript as HTMLScriptElement | null )?.nonce ?? '';
	// Whatever fails, the page works without the chat, and the console stays quiet; the last state stands.
	visit( config, chat, nonce ).catch( () => {} );
}
