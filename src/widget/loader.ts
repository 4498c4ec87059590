/**
 * The story of a visit: is there something to do, is somebody there, who is it, do the rules want it, is it time, load.
 */
import { configElement, readConfig, type Config } from './config';
import { loaded } from './loaded';
import { moment } from './moment';
import type { Page } from './page';
import { counted, follow } from './rules';
import { seen } from './seen';
import { TOLD } from './told';
import { waitingChat } from './waiting';

async function visit( page: Omit< Page, 'counts' > ) {
	const { config, chat } = page;
	await seen( document );
	const ask = config.ask && ( await script( page, config.ask.module ) ).ask;
	if ( ask ) {
		const take = ( resolved: Config ) => {
			Object.assign( config, resolved );
			dispatchEvent( new Event( TOLD ) );
		};
		take( await ask( { ...config }, take ) );
	}
	const counts = await counted( config.visibility?.counts, Date.now() );
	if ( config.visibility && ! ( await follow( config, counts, chat.decided ) ) ) {
		// Nobody knows whether the chat may be seen here: it stays away.
		return chat.reached( 'script_removed' );
	}
	chat.reached( config.loading.strategy === 'interaction' ? 'waiting_for_interaction' : 'waiting' );
	await chat.wanted();
	await moment( config.loading );
	await loaded();
	// A rule may have changed its mind meanwhile.
	await chat.wanted();
	await ( await script( page, config.runtime ) ).load( { ...page, counts } );
}

/** A module of ours; without it the story ends here. */
async function script( { chat }: Pick< Page, 'chat' >, address: string ) {
	try {
		return await import( /* webpackIgnore: true */ address );
	} catch ( error ) {
		chat.reached( 'script_removed' );
		throw error;
	}
}

const element = configElement( document );
const config = readConfig( element );
if ( element && config ) {
	const nonce = ( document.currentScript as HTMLScriptElement | null )?.nonce ?? '';
	// Whatever fails, the page works without the chat, and the console stays quiet; the last state stands.
	visit( { config, element, nonce, chat: waitingChat( element ) } ).catch( () => {} );
}
