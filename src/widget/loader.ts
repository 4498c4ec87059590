/**
 * The story of a visit: is there something to do, is somebody there, who is it, do the rules want it, is it time, load.
 */
import { hear } from './clicks';
import { configElement, readConfig, type Config } from './config';
import { loaded } from './loaded';
import { fetchModule } from './module';
import { moment } from './moment';
import type { Page, Part } from './page';
import { counted, follow, holdsIn } from './rules';
import type { Running } from './running';
import { seen } from './seen';
import { waitingChat } from './waiting';

/** Longest wait for the modules of a page, in milliseconds; one that comes later still does its part. */
const PATIENCE = 2000;

async function visit( page: Page, summoned: Promise< void > ): Promise< Running > {
	const { config } = page;
	await seen();
	if ( config.ask ) {
		await ( await script( page, 'visitor/ask' ) ).learn( page );
	}
	page.counts = await counted( config, Date.now() );
	await Promise.race( [
		Promise.all(
			( config.modules ?? [] ).map( ( name ) =>
				fetchModule( config, name )
					.then( ( { begin }: Part ) => begin( page ) )
					// The page has what it is without it.
					.catch( () => {} )
			)
		),
		new Promise( ( resolve ) => setTimeout( resolve, PATIENCE ) ),
	] );
	await Promise.race( [ summoned.then( () => page.agreed ), unasked( page ) ] );
	const { load } = await script( page, 'widget/runtime' );
	// Each word of consent brings another promise: what counts is that the last one has been kept.
	for ( let agreed; agreed !== page.agreed; ) {
		await ( agreed = page.agreed );
	}
	return load( page );
}

/** Resolves when it is time for a chat that nobody has asked for. */
async function unasked( page: Page ): Promise< void > {
	const { config, chat } = page;
	if (
		config.visibility &&
		! ( await follow( page, ( answer ) => page.isInline || chat.decided( answer ) ) ) &&
		! page.isInline
	) {
		// Nobody knows whether the chat may be seen here: it stays away.
		chat.reached( 'script_removed' );
		return new Promise( () => {} );
	}
	chat.reached( config.loading.strategy === 'interaction' ? 'waiting_for_interaction' : 'waiting' );
	await chat.wanted();
	await moment( config.loading );
	await loaded();
	await page.agreed;
	// A rule may have changed its mind meanwhile.
	await chat.wanted();
}

/** A module of ours; without it the story ends here. */
function script( { config, chat }: Page, name: string ) {
	return fetchModule( config, name ).catch( ( error ) => {
		chat.reached( 'script_removed' );
		throw error;
	} );
}

function start( config: Config, element: HTMLElement, nonce: string ): void {
	let summon!: () => void;
	const summoned = new Promise< void >( ( resolve ) => ( summon = resolve ) );
	const page = {
		config,
		element,
		nonce,
		summon,
		chat: waitingChat( element, config.show ),
	} as unknown as Page;
	page.holds = holdsIn( page );
	page.running = visit( page, summoned );
	// Whatever fails, the page works without the chat, and the console stays quiet; the last state stands.
	page.running.catch( () => {} );
	hear( page );
}

const element = configElement( document );
const config = readConfig( element );
if ( element && config ) {
	start( config, element, ( document.currentScript as HTMLScriptElement | null )?.nonce ?? '' );
}
